package org.attune.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.attune.testing.internal.Stretches;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/**
 * Measures for how long the window does not answer: each stretch of work on its thread between two events. What a
 * {@link Picture} takes is left out, as no person takes one.
 * <p>
 * A measure and never an assertion: another machine, or a busy one, has other figures.
 */
public final class Pauses implements AutoCloseable {
    private final Display display;
    private final Stretches stretches;
    private final List<Pause> pauses = new CopyOnWriteArrayList<>();
    private final Listener before = event -> stretches().begin();
    private final Listener after = event -> stretches().end();
    private final Listener asleep = event -> stretches().rest();

    private Pauses(Display display, Duration atLeast) {
        this.display = display;
        this.stretches = new Stretches(display.getThread(), atLeast,
                (time, where) -> pauses.add(new Pause(time, where)));
    }

    /**
     * A time in which the window did not answer.
     *
     * @param time how long
     * @param where what its thread was at most of that time, as {@code class.method:line}; empty when not seen
     */
    public record Pause(Duration time, String where) {}

    /**
     * Begins to measure. On the display's thread.
     *
     * @param atLeast what is shorter is not listed
     */
    public static Pauses measure(Display display, Duration atLeast) {
        Pauses measure = new Pauses(display, atLeast);
        display.addListener(SWT.PreEvent, measure.before);
        display.addListener(SWT.PostEvent, measure.after);
        display.addListener(SWT.PreExternalEventDispatch, measure.asleep);
        return measure;
    }

    /** What was found so far, worst first. Any thread. */
    public List<Pause> worstFirst() {
        return pauses.stream().sorted(Comparator.comparing(Pause::time).reversed()).toList();
    }

    /**
     * Writes the list, worst first: milliseconds, a tab, where. Any thread.
     *
     * @throws IOException when the file cannot be written
     */
    public void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, worstFirst().stream().map(pause -> pause.time().toMillis() + "\t" + pause.where()).toList());
    }

    /** Ends the measuring. Any thread; quietly when the display has gone. */
    @Override
    public void close() {
        stretches.close();
        try {
            display.syncExec(() -> {
                display.removeListener(SWT.PreEvent, before);
                display.removeListener(SWT.PostEvent, after);
                display.removeListener(SWT.PreExternalEventDispatch, asleep);
            });
        } catch (SWTException gone) {
            System.getLogger(Pauses.class.getName()).log(System.Logger.Level.DEBUG, "The display has gone before");
        }
    }

    private Stretches stretches() {
        return stretches;
    }
}
