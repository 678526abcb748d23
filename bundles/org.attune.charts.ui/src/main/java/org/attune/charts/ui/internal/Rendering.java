package org.attune.charts.ui.internal;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

import org.attune.charts.Chart;
import org.attune.charts.Charts;
import org.attune.charts.Look;
import org.attune.charts.Picture;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;

/**
 * Draws in the background, one picture at a time. What is wished while one is drawn replaces older wishes, so that
 * dragging a border draws once for where it stops and not once a pixel.
 */
final class Rendering {
    private final Display display;
    private final Executor executor;
    private final Consumer<Optional<Drawn>> drawn;
    private Optional<Wish> next = Optional.empty();
    private boolean busy;
    private boolean stopped;

    /** What is to be drawn. */
    record Wish(Chart chart, Look look) {}

    /** What was drawn. */
    record Drawn(Wish wish, Picture picture, ImageData data) {}

    /**
     * @param drawn told on the display's thread; of nothing when it could not be drawn
     */
    Rendering(Display display, Executor executor, Consumer<Optional<Drawn>> drawn) {
        this.display = display;
        this.executor = executor;
        this.drawn = drawn;
    }

    void wish(Wish wish) {
        next = Optional.of(wish);
        goOn();
    }

    void stop() {
        stopped = true;
        next = Optional.empty();
    }

    private void goOn() {
        if (busy || next.isEmpty()) {
            return;
        }
        Wish wish = next.get();
        next = Optional.empty();
        busy = true;
        try {
            executor.execute(() -> handOver(draw(wish)));
        } catch (RejectedExecutionException closed) {
            busy = false;
        }
    }

    private static Optional<Drawn> draw(Wish wish) {
        try {
            Picture picture = Charts.picture(wish.chart(), wish.look());
            return Optional.of(new Drawn(wish, picture, Pixels.of(picture)));
        } catch (RuntimeException | LinkageError broken) {
            // Without its message, which could repeat words of a record.
            System.getLogger(Rendering.class.getName()).log(System.Logger.Level.WARNING,
                    "A chart could not be drawn: {0} at {1}", broken.getClass().getName(),
                    broken.getStackTrace().length == 0 ? "" : broken.getStackTrace()[0]);
            return Optional.empty();
        }
    }

    private void handOver(Optional<Drawn> result) {
        try {
            display.asyncExec(() -> arrived(result));
        } catch (SWTException displayIsGone) {
            stop();
        }
    }

    private void arrived(Optional<Drawn> result) {
        busy = false;
        if (!stopped) {
            drawn.accept(result);
            goOn();
        }
    }
}
