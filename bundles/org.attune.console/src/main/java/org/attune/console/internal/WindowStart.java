package org.attune.console.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntConsumer;

import org.attune.console.CommandException.Reason;
import org.attune.records.workspace.WindowRequest;
import org.attune.words.Words;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.framework.wiring.BundleWiring;

/** Hands over to the window: says what is wanted, lets its bundles start, and keeps out of the way. */
final class WindowStart {
    private static final System.Logger LOG = System.getLogger(WindowStart.class.getName());
    private static final Words WORDS = Words.of(WindowStart.class);
    private static final String REQUESTS = WindowRequest.class.getPackageName();
    private static final int CONSOLE = 10;
    private static final int WINDOW = 30;

    private final BundleContext context;
    private final IntConsumer exit;

    WindowStart(BundleContext context, IntConsumer exit) {
        this.context = context;
        this.exit = exit;
    }

    void open(WindowRequest request) {
        context.registerService(WindowRequest.class, request, null);
        context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkStartLevel.class).setStartLevel(WINDOW,
                event -> endWithoutWindow());
    }

    /** A site may have left the window out; then nobody would ever end the process. */
    private void endWithoutWindow() {
        if (Arrays.stream(context.getBundles()).noneMatch(WindowStart::belongsToWindow)) {
            say(WORDS.text("window.missing") + System.lineSeparator());
            exit.accept(ExitCodes.of(Reason.MACHINE));
        }
    }

    /** Only who knows what a request is can answer one: a running bundle above us that imports its package. */
    private static boolean belongsToWindow(Bundle bundle) {
        return bundle.getState() == Bundle.ACTIVE && bundle.adapt(BundleStartLevel.class).getStartLevel() > CONSOLE
                && bundle.adapt(BundleWiring.class).getRequiredWires(PackageNamespace.PACKAGE_NAMESPACE).stream()
                        .anyMatch(wire -> REQUESTS.equals(
                                wire.getCapability().getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE)));
    }

    private static void say(String line) {
        try (FileOutputStream err = new FileOutputStream(FileDescriptor.err)) {
            err.write(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException nobodyListens) {
            LOG.log(System.Logger.Level.WARNING, "The line on stderr could not be written.", nobodyListens);
        }
    }
}
