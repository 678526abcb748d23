package org.attune.testing.internal;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Display;

/** The display's thread, seen from another thread. */
public final class UiThread {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long LOOK_EVERY_NANOS = 10_000_000;

    private final Display display;

    /** The thread of a display; somebody else runs its event loop. */
    public UiThread(Display display) {
        this.display = display;
    }

    /** The display whose thread this is. */
    public Display display() {
        return display;
    }

    /**
     * Runs something on the display's thread and hands on what it gives or throws.
     *
     * @throws IllegalStateException when called on the display's thread, when the display is gone, or when it did not
     * answer for half a minute
     */
    public <T> T call(Callable<T> task) {
        refuseOwnThread();
        FutureTask<T> answer = new FutureTask<>(task);
        display.asyncExec(answer);
        return resultOf(answer);
    }

    /**
     * Comes back when everything that was posted so far, and what followed from it at once, has been worked off.
     * Asking for the cursor is a round trip to the window system; what was sent before it has then arrived here, and
     * a runnable is taken only when no event is left.
     */
    public void settle() {
        for (int round = 0; round < 2; round++) {
            call(display::getCursorLocation);
            call(() -> null);
        }
    }

    /** Looks again and again, on the display's thread, until something holds; false when time runs out first. */
    public boolean wait(Duration longest, BooleanSupplier condition) {
        long end = System.nanoTime() + longest.toNanos();
        while (!call(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
        return true;
    }

    private void refuseOwnThread() {
        if (display.getThread() == Thread.currentThread()) {
            throw new IllegalStateException("A robot works beside the display's thread, not on it: see UiTest");
        }
    }

    private <T> T resultOf(FutureTask<T> answer) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try {
                return answer.get(200, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                refuseDisposed();
            } catch (ExecutionException thrown) {
                throw asUnchecked(thrown.getCause());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("The robot was stopped", stopped);
            }
        }
        throw new IllegalStateException("The window does not answer. Its thread is at:\n" + whereItIs());
    }

    private void refuseDisposed() {
        if (display.isDisposed()) {
            throw new IllegalStateException("The display is gone");
        }
    }

    private String whereItIs() {
        return Arrays.stream(display.getThread().getStackTrace()).map(frame -> "    " + frame)
                .collect(Collectors.joining("\n"));
    }

    /** With the place in the test added, which the trace of another thread lacks. */
    private static RuntimeException asUnchecked(Throwable thrown) {
        thrown.addSuppressed(new IllegalStateException("asked for here"));
        return switch (thrown) {
            case RuntimeException unchecked -> unchecked;
            case Error error -> throw error;
            default -> new IllegalStateException(thrown);
        };
    }
}
