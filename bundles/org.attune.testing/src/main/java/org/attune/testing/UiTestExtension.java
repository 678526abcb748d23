package org.attune.testing;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.attune.testing.internal.TestDisplay;
import org.attune.testing.internal.UiThread;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** What {@link UiTest} promises. */
final class UiTestExtension implements InvocationInterceptor, ParameterResolver, AfterEachCallback {
    private static final Namespace OURS = Namespace.create(UiTestExtension.class);
    private static final Path FOLDER = Path.of("target", "ui");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return type == Robot.class || type == Display.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Robot.class ? robot(test) : screen(test).display();
    }

    @Override
    public void interceptBeforeEachMethod(Invocation<Void> call, ReflectiveInvocationContext<Method> method,
            ExtensionContext test) throws Throwable {
        asPerson(call, test);
    }

    @Override
    public void interceptTestMethod(Invocation<Void> call, ReflectiveInvocationContext<Method> method,
            ExtensionContext test) throws Throwable {
        asPerson(call, test);
    }

    @Override
    public void interceptTestTemplateMethod(Invocation<Void> call, ReflectiveInvocationContext<Method> method,
            ExtensionContext test) throws Throwable {
        asPerson(call, test);
    }

    @Override
    public void interceptAfterEachMethod(Invocation<Void> call, ReflectiveInvocationContext<Method> method,
            ExtensionContext test) throws Throwable {
        asPerson(call, test);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        List<String> left = screen(test).tidyUp(robot(test).opened());
        boolean passedSoFar = test.getExecutionException().isEmpty();
        if (passedSoFar && !left.isEmpty()) {
            throw new AssertionError(String.join("\n", left));
        }
    }

    private static void asPerson(Invocation<Void> call, ExtensionContext test) throws Throwable {
        screen(test).beside(() -> withEvidence(call, test));
    }

    private static Void withEvidence(Invocation<Void> call, ExtensionContext test) throws Exception {
        try {
            return call.proceed();
        } catch (Throwable failed) {
            failed.addSuppressed(new AssertionError("What was on the screen:\n" + take(test)));
            throw switch (failed) {
                case Exception exception -> exception;
                case Error error -> throw error;
                default -> new IllegalStateException(failed);
            };
        }
    }

    private static String take(ExtensionContext test) {
        Display display = screen(test).display();
        return new UiThread(display).call(() -> evidence(test).take(display));
    }

    private static TestDisplay screen(ExtensionContext test) {
        return test.getRoot().getStore(OURS).getOrComputeIfAbsent(TestDisplay.class, key -> TestDisplay.open(),
                TestDisplay.class);
    }

    private static Robot robot(ExtensionContext test) {
        return test.getStore(OURS).getOrComputeIfAbsent(Robot.class,
                key -> new Robot(screen(test).display(), evidence(test)), Robot.class);
    }

    private static Evidence evidence(ExtensionContext test) {
        String of = test.getTestClass().map(Class::getSimpleName).orElse("test");
        Optional<String> method = test.getTestMethod().map(Method::getName);
        return Evidence.in(FOLDER, of + "." + method.orElse("before"));
    }
}
