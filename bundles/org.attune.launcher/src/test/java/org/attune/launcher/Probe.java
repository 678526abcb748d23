package org.attune.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceReference;

/**
 * Runs inside the started product: writes what it was given, on the main thread, and ends the process with code 7
 * unless it is told to stay.
 */
public final class Probe implements BundleActivator {
    private static final int ANSWER = 7;

    private BundleContext context;

    @Override
    public void start(BundleContext given) throws Exception {
        context = given;
        context.addServiceListener(this::changed, "(objectClass=java.util.concurrent.Executor)");
    }

    @Override
    public void stop(BundleContext given) {
        // The framework takes the listener away.
    }

    private void changed(ServiceEvent event) {
        List<String> ready = List.of((String[]) event.getServiceReference().getProperty("attune.ready"));
        if (ready.contains(awaited())) {
            service(Executor.class).execute(arguments().contains("rest") ? this::startRest : this::report);
        }
    }

    private String awaited() {
        if (arguments().contains("page") || arguments().contains("rest")) {
            return "page";
        }
        return arguments().contains("command") || arguments().contains("stay") ? "console" : "window";
    }

    private void startRest() {
        try {
            ServiceReference<?> rest = context.getServiceReferences(Consumer.class, "(attune.start.rest=true)")
                    .iterator()
                    .next();
            @SuppressWarnings("unchecked")
            Consumer<Runnable> starter = (Consumer<Runnable>) context.getService(rest);
            starter.accept(this::report);
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    private List<String> arguments() {
        return List.of(context.getProperty("attune.arguments").split("\0"));
    }

    private void report() {
        List<String> ready = List.of(
                (String[]) context.getServiceReference(Executor.class).getProperty("attune.ready"));
        try {
            Files.write(Path.of(context.getProperty("attune.home")).resolveSibling("report"),
                    List.of(Thread.currentThread().getName(), String.join(",", ready), String.join("|", arguments()),
                            String.join(";", problems()), context.getProperty("attune.mode"), running()));
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
        System.getLogger("probe").log(System.Logger.Level.WARNING, "reported");
        if (!arguments().contains("stay")) {
            service(IntConsumer.class).accept(ANSWER);
        }
    }

    private String running() {
        return Arrays.stream(context.getBundles()).filter(bundle -> bundle.getState() == Bundle.ACTIVE)
                .map(Bundle::getSymbolicName).filter(name -> !name.startsWith("org.apache"))
                .collect(Collectors.joining(","));
    }

    private List<String> problems() {
        List<?> given = (List<?>) service(Supplier.class).get();
        return given.stream().map(String::valueOf).toList();
    }

    private <T> T service(Class<T> type) {
        ServiceReference<T> reference = context.getServiceReference(type);
        return context.getService(reference);
    }
}
