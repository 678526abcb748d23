package org.attune.workbench.internal.window;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.attune.words.Words;
import org.attune.workbench.internal.crash.CrashDialog;
import org.attune.workbench.internal.crash.CrashDialog.Way;
import org.attune.workbench.internal.crash.Culprit;
import org.attune.workbench.internal.crash.Failures;
import org.attune.workbench.internal.crash.HangWatch;
import org.attune.workbench.internal.messages.MessageLog;
import org.attune.workbench.internal.parts.Hop;
import org.eclipse.swt.widgets.Display;

/** Looks after a window that fails or hangs: asks once when it is too much, and says who kept it. */
final class Care implements AutoCloseable {
    private static final Words WORDS = Words.of(CrashDialog.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Display display;
    private final MessageLog log;
    private final Supplier<Optional<House>> house;
    private final Failures failures = new Failures(Clock.systemUTC());
    private final Runnable listening;
    private final HangWatch hangs;
    private boolean asking;
    private boolean wantsFreshWindow;

    Care(Display display, MessageLog log, Supplier<Optional<House>> house) {
        this(display, log, house, PATIENCE);
    }

    Care(Display display, MessageLog log, Supplier<Optional<House>> house, Duration patience) {
        this.display = display;
        this.log = log;
        this.house = house;
        this.listening = log.onFailure(this::failed);
        this.hangs = new HangWatch(display.getThread(), this::later, patience, this::answersAgain);
    }

    /** Whether a person asked for a fresh window; once. */
    boolean wantsFreshWindow() {
        boolean wanted = wantsFreshWindow;
        wantsFreshWindow = false;
        return wanted;
    }

    @Override
    public void close() {
        listening.run();
        hangs.close();
    }

    /** Counts what nobody foresaw, and asks when it is too much. Any thread. */
    void failed(Throwable failure) {
        if ((failure instanceof RuntimeException || failure instanceof Error) && failures.isTooMuch(failure)) {
            later(() -> ask(failure));
        }
    }

    private void ask(Throwable failure) {
        house.get().filter(open -> !asking && !open.isGone()).ifPresent(open -> {
            asking = true;
            new CrashDialog(open.first().shell(), failure, way -> goOn(open, way)).open();
        });
    }

    private void goOn(House open, Way way) {
        later(() -> {
            asking = false;
            failures.forget();
        });
        if (way != Way.ON) {
            wantsFreshWindow = way == Way.RESTART;
            later(open::leave);
        }
    }

    private void answersAgain(Duration silence, List<StackTraceElement> where) {
        long seconds = Math.max(1, silence.toSeconds());
        log.warn(Culprit.amongInstalled().of(where).map(name -> WORDS.text("hung", name, seconds))
                .orElseGet(() -> WORDS.text("hung.unknown", seconds)));
    }

    private void later(Runnable task) {
        Hop.later(display, task);
    }
}
