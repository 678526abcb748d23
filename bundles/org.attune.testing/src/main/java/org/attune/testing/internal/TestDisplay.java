package org.attune.testing.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.attune.workbench.display.DisplayException;
import org.attune.workbench.display.VirtualDisplay;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** The one display of a test JVM. All methods belong on its thread, which is the one that made it. */
public final class TestDisplay implements AutoCloseable {
    private final VirtualDisplay screen;
    private final Display display;
    private final LeakWatch leaks;
    private final List<Throwable> thrown = new ArrayList<>();

    private TestDisplay(VirtualDisplay screen, LeakWatch leaks) {
        this.screen = screen;
        this.leaks = leaks;
        this.display = new Display();
        display.setRuntimeExceptionHandler(thrown::add);
        display.setErrorHandler(thrown::add);
    }

    /** Makes the display; resources are watched from here on. */
    public static TestDisplay open() {
        try {
            VirtualDisplay screen = VirtualDisplay.startIfNeeded();
            LeakWatch leaks = new LeakWatch();
            Resource.setNonDisposeHandler(leaks);
            return new TestDisplay(screen, leaks);
        } catch (DisplayException none) {
            throw new IllegalStateException(none.getMessage(), none);
        }
    }

    /** The display itself. */
    public Display display() {
        return display;
    }

    /** Runs the event loop here and the task on a thread beside it, until the task is done. */
    public <T> T beside(Callable<T> task) throws Throwable {
        FutureTask<T> person = new FutureTask<>(task);
        Thread thread = new Thread(() -> {
            person.run();
            display.asyncExec(this::endModalLoop);
        }, "person");
        thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
        thread.start();
        pumpUntil(person);
        thread.join();
        return resultOf(person);
    }

    /** Works off what is waiting, closes what the test opened, and says what it left behind or threw meanwhile. */
    public List<String> tidyUp(List<Shell> opened) {
        pump();
        opened.stream().filter(shell -> !shell.isDisposed()).forEach(Shell::dispose);
        pump();
        List<String> found = new ArrayList<>(leftOpen());
        thrown.forEach(failure -> found.add("A listener or runnable failed: " + LeakWatch.trace(failure)));
        thrown.clear();
        found.addAll(leaks.lost(display));
        return found;
    }

    @Override
    public void close() {
        Resource.setNonDisposeHandler(null);
        display.dispose();
        screen.close();
    }

    private void pumpUntil(FutureTask<?> person) {
        while (!person.isDone()) {
            if (!display.readAndDispatch() && !person.isDone()) {
                display.sleep();
            }
        }
    }

    /** A test that is over must not leave its loop waiting in a dialog that nobody will answer any more. */
    private void endModalLoop() {
        long loops = StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> frame.getMethodName().equals("readAndDispatch")).count());
        if (loops > 1) {
            thrown.add(new AssertionError("The test ended while a dialog was waiting for an answer"));
            Arrays.stream(display.getShells()).filter(shell -> !shell.isDisposed()).forEach(Shell::dispose);
        }
    }

    private void pump() {
        boolean more = true;
        while (more) {
            more = display.readAndDispatch();
        }
    }

    private List<String> leftOpen() {
        List<String> found = new ArrayList<>();
        Arrays.stream(display.getShells()).filter(shell -> !shell.isDisposed()).forEach(shell -> {
            found.add("A window was left open: \"" + shell.getText() + "\"");
            shell.dispose();
        });
        return found;
    }

    private static <T> T resultOf(FutureTask<T> person) throws Throwable {
        try {
            return person.get();
        } catch (ExecutionException failed) {
            throw failed.getCause();
        } catch (CancellationException stopped) {
            throw new IllegalStateException("The test was stopped", stopped);
        }
    }
}
