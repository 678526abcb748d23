package org.attune.debrief.ui.internal.run;

import java.time.Duration;

import org.attune.debrief.Beat;
import org.attune.debrief.Running;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** How long the debrief has run, second by second. Quiet: nothing is announced. On the user interface's thread. */
final class RunClock {
    private static final Words WORDS = Words.of(RunClock.class);
    private static final int A_SECOND = 1_000;
    private static final int A_MINUTE = 60;

    private final Label label;
    private final Stage stage;
    private final Runnable each;
    private final Runnable beat = this::beat;

    /**
     * @param each runs with every beat
     */
    RunClock(Composite parent, Stage stage, Runnable each) {
        this.stage = stage;
        this.each = each;
        label = WidgetIds.set(new Label(parent, SWT.RIGHT), "debrief.clock");
        label.setLayoutData(new GridData(SWT.END, SWT.BEGINNING, false, false));
    }

    /** Begins to count. */
    void start() {
        beat();
    }

    private void beat() {
        if (!label.isDisposed()) {
            stage.beat(Beat.now());
            label.setText(text(stage.now()));
            label.requestLayout();
            each.run();
            label.getDisplay().timerExec(A_SECOND, beat);
        }
    }

    static String text(Running running) {
        Duration run = running.elapsed();
        String sofar = "%d:%02d".formatted(run.toMinutes(), run.toSeconds() % A_MINUTE);
        int planned = running.debrief().setting().minutes().filter(minutes -> minutes > 0)
                .orElse(running.framework().minutes());
        return planned == 0 ? WORDS.text("clock", sofar) : WORDS.text("clock.of", sofar, planned);
    }
}
