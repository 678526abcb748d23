package org.attune.workbench.internal.window;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.attune.records.workspace.WindowRequest;
import org.attune.words.Words;
import org.attune.workbench.display.DisplayException;
import org.attune.workbench.display.EarlyScreen;
import org.attune.workbench.display.Look;
import org.attune.workbench.display.VirtualDisplay;
import org.attune.workbench.internal.look.ReadableLinks;
import org.attune.workbench.internal.preferences.LanguageChoice;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;

/** From the first screen to the end of the process, on the main thread. */
final class WindowLife implements Runnable {
    private static final System.Logger LOG = System.getLogger(WindowLife.class.getName());
    private static final Words WORDS = Words.of(WindowLife.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Surroundings around;
    private final WindowRequest request;
    private final StartMarks marks;
    /** Whether the process was started only so that Java may keep the classes of a start. */
    private final boolean rehearsal = Boolean.getBoolean("attune.rehearsal");
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile Optional<House> window = Optional.empty();
    private volatile boolean unwanted;

    WindowLife(Surroundings around, WindowRequest request, StartMarks marks) {
        this.around = around;
        this.request = request;
        this.marks = marks;
    }

    @Override
    public void run() {
        marks.reach("window begins");
        int code = 3;
        LanguageChoice.of(request, around.workspaces()::usualFolder).speak();
        try (VirtualDisplay screen = VirtualDisplay.startIfNeeded()) {
            LOG.log(System.Logger.Level.DEBUG, "virtual screen: {0}", screen.isVirtual());
            code = unwanted ? 0 : live();
        } catch (DisplayException none) {
            sayAtTerminal(none.getMessage());
        } catch (SWTError none) {
            LOG.log(System.Logger.Level.ERROR, "No display", none);
            sayAtTerminal(WORDS.text("no-screen"));
        } finally {
            ended.countDown();
            around.exit().accept(code);
        }
    }

    /** Ends the window from another thread, and waits a moment until what is typed was kept. */
    void end() {
        unwanted = true;
        window.ifPresent(open -> open.later(open::leave));
        try {
            if (window.isPresent() && Display.getCurrent() == null
                    && !ended.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.log(System.Logger.Level.WARNING, "The window did not close in time");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the platform's widgets complain about among themselves does not reach the terminal, unless wished. */
    private int live() {
        Display display = EarlyScreen.open(Look.now());
        display.setWarnings(Boolean.getBoolean("attune.display.warnings"));
        ReadableLinks.on(display);
        marks.reach("display open");
        try (Care care = new Care(display, around.log(), () -> window)) {
            Unexpected unexpected = new Unexpected(around.log(), care::failed);
            display.setRuntimeExceptionHandler(unexpected::tell);
            display.setErrorHandler(unexpected::tell);
            int code = show(display, unexpected);
            while (care.wantsFreshWindow() && !unwanted) {
                code = show(display, unexpected);
            }
            return code;
        } finally {
            display.dispose();
        }
    }

    /** One window, or several, from the first to the last. */
    private int show(Display display, Unexpected unexpected) {
        House open = new House(display, around, request);
        window = Optional.of(open);
        marks.reach("window made");
        if (rehearsal) {
            open.rehearse();
        } else {
            open.open();
        }
        marks.reach("window open");
        while (!open.isGone()) {
            turn(display, open, unexpected);
        }
        return open.code();
    }

    private void turn(Display display, House open, Unexpected unexpected) {
        try {
            if (!display.readAndDispatch()) {
                idle(display, open);
                display.sleep();
            }
        } catch (RuntimeException | LinkageError | AssertionError | VirtualMachineError | SWTError thrown) {
            unexpected.tell(thrown);
        }
    }

    /** In a rehearsal nobody sees the window: it goes as soon as it stands, and has then loaded what a start loads. */
    private void idle(Display display, House open) {
        if (rehearsal && open.first().invites() && open.workers().quiet()) {
            open.leave();
        } else if (!rehearsal && marks.idle(display, open.first().invites())) {
            open.first().dress();
            around.rest().begin();
        }
    }

    static void sayAtTerminal(String sentence) {
        System.err.println(sentence);
    }
}
