package org.attune.workbench.parts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.attune.workbench.Background;
import org.eclipse.swt.widgets.Display;

/**
 * Keeps a draft at every pause in typing, one keeping at a time. On the user interface's thread; the keeping itself
 * runs in the background.
 *
 * @param <T> what is kept: an immutable picture of the fields
 */
public final class DraftKeeper<T> {
    /** How long a pause in typing is, in milliseconds. */
    public static final int PAUSE = 700;

    private final Display display;
    private final Background background;
    private final Keeping<T> keeping;
    private final Supplier<T> picture;
    private final Listener listener;
    private final List<Runnable> whenQuiet = new ArrayList<>();
    private final Runnable pause = this::keep;
    private boolean underWay;
    private boolean again;

    /**
     * @param picture what the fields hold now
     * @param keeping puts it on disk
     * @param listener is told of each keeping
     */
    public DraftKeeper(Display display, Background background, Supplier<T> picture, Keeping<T> keeping,
            Listener listener) {
        this.display = display;
        this.background = background;
        this.picture = picture;
        this.keeping = keeping;
        this.listener = listener;
    }

    /** Something was typed: the pause begins anew. */
    public void touched() {
        display.timerExec(PAUSE, pause);
    }

    /** Keeps at once. */
    public void keep() {
        display.timerExec(-1, pause);
        if (underWay) {
            again = true;
            return;
        }
        underWay = true;
        T now = picture.get();
        background.call(listener.what(), () -> keeping.keep(now), this::kept, this::failed);
    }

    /** Keeps nothing more, and runs something once no keeping is under way: from then on nobody else writes. */
    public void quiet(Runnable then) {
        display.timerExec(-1, pause);
        again = false;
        if (underWay) {
            whenQuiet.add(then);
        } else {
            then.run();
        }
    }

    /** Forgets the pause that runs; to be called when the fields go. */
    public void stop() {
        display.timerExec(-1, pause);
        again = false;
    }

    private void kept(Instant when) {
        ended();
        listener.kept(when);
    }

    private void failed(Exception why) {
        ended();
        listener.failed(why);
    }

    private void ended() {
        underWay = false;
        if (again) {
            again = false;
            keep();
            return;
        }
        List<Runnable> waiting = List.copyOf(whenQuiet);
        whenQuiet.clear();
        waiting.forEach(Runnable::run);
    }

    /**
     * Puts a picture of the fields on disk, off the user interface's thread.
     *
     * @param <T> the picture
     */
    @FunctionalInterface
    public interface Keeping<T> {
        /**
         * Keeps it.
         *
         * @return when it was kept
         */
        Instant keep(T picture) throws Exception;
    }

    /**
     * Who is told.
     *
     * @param what what the work is called while it runs
     * @param onKept told when something was kept
     * @param onFailed told why something was not kept
     */
    public record Listener(String what, Consumer<Instant> onKept, Consumer<Exception> onFailed) {
        void kept(Instant when) {
            onKept.accept(when);
        }

        void failed(Exception why) {
            onFailed.accept(why);
        }
    }
}
