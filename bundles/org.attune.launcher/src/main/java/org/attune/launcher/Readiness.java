package org.attune.launcher;

import java.util.Arrays;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.startlevel.FrameworkStartLevel;

/**
 * Publishes the main thread, and says on that service when the levels of a window's first page, of the console and of
 * the whole window are reached, whoever raised them.
 */
final class Readiness implements FrameworkListener {
    private final FrameworkStartLevel levels;
    private final ServiceRegistration<Executor> marker;
    private final MainThread mainThread;
    private final Mode mode;
    private final Consumer<Mode> nobodyCame;
    private final CompletableFuture<Void> whole = new CompletableFuture<>();
    private boolean pageShown;

    private Readiness(BundleContext framework, MainThread mainThread, Mode mode, Consumer<Mode> nobodyCame) {
        this.mode = mode;
        this.levels = framework.getBundle(0).adapt(FrameworkStartLevel.class);
        this.mainThread = mainThread;
        this.nobodyCame = nobodyCame;
        this.marker = framework.registerService(Executor.class, mainThread, reached());
    }

    /** @param nobodyCame told when a level is reached and nobody asks for the main thread that waited for it */
    static Readiness published(BundleContext framework, MainThread mainThread, Mode mode, Consumer<Mode> nobodyCame) {
        Readiness readiness = new Readiness(framework, mainThread, mode, nobodyCame);
        readiness.look();
        if (mode == Mode.CONSOLE) {
            readiness.expectSomebody(mode, 0);
        }
        framework.addFrameworkListener(readiness);
        readiness.look();
        return readiness;
    }

    /** Starts what the first page of a window needs; returns at once. */
    void raiseToPage() {
        levels.setStartLevel(StartLevels.PAGE);
    }

    /**
     * Starts all that is not started yet: faces, add-ons, what they show; returns at once.
     *
     * @param then is run once all is there, on any thread; at once, if it is
     */
    void startRest(Runnable then) {
        whole.thenRun(then);
        if (levels.getStartLevel() < StartLevels.WINDOW) {
            levels.setStartLevel(StartLevels.WINDOW);
        }
    }

    @Override
    public void frameworkEvent(FrameworkEvent event) {
        if (event.getType() == FrameworkEvent.STARTLEVEL_CHANGED) {
            look();
        }
    }

    private synchronized void look() {
        int level = levels.getStartLevel();
        if (level >= StartLevels.PAGE && mode == Mode.WINDOW && !isMarked("page")) {
            markPage();
        }
        if (level >= StartLevels.CONSOLE && !isMarked("console")) {
            marker.setProperties(mode == Mode.WINDOW ? reached("page", "console") : reached("console"));
        }
        if (level >= StartLevels.WINDOW && !isMarked("window")) {
            markWindow();
        }
    }

    /** Whoever shows no page before the rest is there may come with the rest. */
    private void markPage() {
        int before = mainThread.asked();
        marker.setProperties(reached("page"));
        pageShown = mainThread.asked() > before;
        if (!pageShown) {
            startRest(() -> {});
        }
    }

    private void markWindow() {
        int before = mainThread.asked();
        marker.setProperties(reached("page", "console", "window"));
        if (!pageShown) {
            expectSomebody(Mode.WINDOW, before);
        }
        whole.complete(null);
    }

    private boolean isMarked(String reached) {
        return Arrays.asList((Object[]) marker.getReference().getProperty("attune.ready")).contains(reached);
    }

    /** Components that want the main thread are activated before its registration or change returns. */
    private void expectSomebody(Mode mode, int before) {
        if (mainThread.asked() == before) {
            nobodyCame.accept(mode);
        }
    }

    private Dictionary<String, Object> reached(String... markers) {
        return new Hashtable<>(
                Map.of("attune.thread", "main", "attune.mode", mode.word(), "attune.ready", markers));
    }
}
