package org.attune.launcher;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.launch.Framework;

/** Ends the process in order: bundles first, within a bound, then the JVM. */
final class Ending implements IntConsumer {
    private static final System.Logger LOG = System.getLogger(Ending.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final Framework framework;
    private final AtomicInteger code = new AtomicInteger();

    Ending(Framework framework) {
        this.framework = framework;
    }

    /**
     * Stops all bundles and ends the process; returns at once, may be called from any thread and more than once.
     *
     * @param exitCode what the process answers; of several calls the last before the end counts
     */
    @Override
    public void accept(int exitCode) {
        code.set(exitCode);
        Thread.ofPlatform().daemon().name("attune-ending").start(this::stopOrHalt);
    }

    int code() {
        return code.get();
    }

    /** Makes a signal such as Ctrl-C stop the bundles, and then do {@code last}, before the process goes. */
    void listenToSignals(Runnable last) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stop();
            last.run();
        }, "attune-shutdown"));
    }

    /** Runs {@code afterwards} when the framework has stopped, whoever stopped it. */
    void whenStopped(Runnable afterwards) {
        Thread.ofPlatform().daemon().name("attune-framework-end").start(() -> {
            if (waitForStop(Duration.ZERO)) {
                afterwards.run();
            }
        });
    }

    private void stopOrHalt() {
        if (!stop()) {
            LOG.log(System.Logger.Level.ERROR, "The bundles did not stop in time; the process ends without them.");
        }
        Thread.ofPlatform().daemon().name("attune-last-resort").start(this::haltIfStuck);
    }

    /** Something that keeps the main thread must not keep the process. */
    private void haltIfStuck() {
        try {
            Thread.sleep(PATIENCE);
            Runtime.getRuntime().halt(code());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean stop() {
        try {
            framework.stop();
            return waitForStop(PATIENCE);
        } catch (BundleException failed) {
            LOG.log(System.Logger.Level.ERROR, "The framework did not stop.", failed);
            return false;
        }
    }

    private boolean waitForStop(Duration bound) {
        try {
            return framework.waitForStop(bound.toMillis()).getType() != FrameworkEvent.WAIT_TIMEDOUT;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
