package org.attune.itest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Hashtable;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

import org.attune.records.workspace.WindowRequest;
import org.attune.testing.Evidence;
import org.attune.testing.MainThread;
import org.attune.testing.Pauses;
import org.attune.testing.Picture;
import org.attune.testing.Robot;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/**
 * One sitting of a person at the window, from its opening until it is closed. The tester's thread plays the process's
 * main thread, the person works beside it. One sitting a process: GTK does not bear a second display after the first
 * was closed (it hangs in its main loop). What happens after a restart is tested with the product as a program.
 */
final class Sitting {
    private static final Duration TO_OPEN = Duration.ofSeconds(20);
    /** From here on a person notices that a window does not answer (design.md 11). */
    private static final Duration TO_BE_NOTICED = Duration.ofMillis(50);
    private static final Path PICTURES = Path.of(System.getProperty("attune.pictures", "journey"));

    private final BundleContext context = FrameworkUtil.getBundle(Sitting.class).getBundleContext();
    private final WindowRequest request;
    private final String name;

    private Sitting(WindowRequest request, String name) {
        this.request = request;
        this.name = name;
    }

    /** What a person does at the window. */
    interface Doing {
        void with(Robot robot, Camera camera) throws Exception;
    }

    /** Takes pictures of the whole screen. */
    interface Camera {
        void picture(String what) throws Exception;
    }

    /** A sitting at the workspace in a folder, which need not exist. */
    static Sitting at(Path workspace, String name) {
        return new Sitting(new WindowRequest("open", Optional.of(workspace), false, Optional.empty(),
                Optional.empty()), name);
    }

    /** A sitting at a demo. */
    static Sitting atDemo(String name) {
        return new Sitting(new WindowRequest("open", Optional.empty(), true, Optional.empty(), Optional.empty()), name);
    }

    /** A sitting in which nobody does anything: the window leads through all that there is in a demo. */
    static Sitting onTour(Path album) {
        return new Sitting(new WindowRequest("tour", Optional.empty(), true, Optional.empty(), Optional.of(album)),
                "tour");
    }

    /**
     * Opens the window, does something, closes it.
     *
     * @return the exit code that the window asked for
     */
    int during(Doing doing) throws Exception {
        Thread main = Thread.currentThread();
        return open(TO_OPEN, () -> sit(main, doing));
    }

    /**
     * Opens the window and waits until it has closed itself.
     *
     * @return the exit code that the window asked for
     */
    int untilItEnds(Duration patience) throws Exception {
        return open(patience, () -> {});
    }

    private interface Person {
        void act() throws Exception;
    }

    private int open(Duration patience, Person person) throws Exception {
        CompletableFuture<Integer> exit = new CompletableFuture<>();
        ServiceRegistration<?> wish = context.registerService(WindowRequest.class, request, new Hashtable<>());
        ServiceRegistration<?> end = context.registerService(IntConsumer.class, exit::complete,
                new Hashtable<>(Map.of("attune.exit", true)));
        try {
            MainThread.during(context, () -> {
                person.act();
                return exit.get(patience.toSeconds(), TimeUnit.SECONDS);
            });
            return exit.get(1, TimeUnit.SECONDS);
        } finally {
            end.unregister();
            wish.unregister();
        }
    }

    private void sit(Thread main, Doing doing) throws Exception {
        Display display = displayOf(main);
        Robot robot = new Robot(display, Evidence.in(PICTURES, name + "-failed"));
        Pauses pauses = robot.call(() -> Pauses.measure(display, TO_BE_NOTICED));
        try {
            doing.with(robot, what -> picture(robot, display, what));
        } finally {
            pauses.write(PICTURES.resolve(name + "-pauses.txt"));
            pauses.close();
            leave(display);
        }
    }

    private void picture(Robot robot, Display display, String what) {
        robot.call(() -> {
            Picture.of(display, PICTURES.resolve(name + "-" + what + ".png"));
            return what;
        });
    }

    /** However the sitting went: an open window would keep the tester for ever. */
    private static void leave(Display display) {
        try {
            display.asyncExec(() -> Arrays.stream(display.getShells())
                    .filter(shell -> !shell.isDisposed() && shell.getParent() == null).forEach(Shell::close));
        } catch (SWTException alreadyGone) {
            System.getLogger(Sitting.class.getName()).log(System.Logger.Level.DEBUG, "The window has closed itself");
        }
    }

    private static Display displayOf(Thread main) throws InterruptedException {
        long patience = System.nanoTime() + TO_OPEN.toNanos();
        while (System.nanoTime() < patience) {
            Display display = Display.findDisplay(main);
            if (display != null && !display.isDisposed()) {
                return display;
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        throw new AssertionError("No window opened within " + TO_OPEN.toSeconds() + " s");
    }
}
