package org.attune.debrief.ui.internal.run;

import java.util.function.Consumer;

import org.attune.debrief.ui.internal.parts.Controls;
import org.attune.workbench.Site;
import org.eclipse.swt.widgets.Composite;

/** What a facilitator may reach for in any phase: a phrase, an exercise, somebody to talk to, an early end. */
final class TalkExtras {
    private final Site site;
    private final Stage stage;
    private final RunDesk desk;
    private final Controls make;
    private final Consumer<String> intoNotes;

    /**
     * @param intoNotes puts words into the notes of the phase
     */
    TalkExtras(Site site, Stage stage, RunDesk desk, Controls make, Consumer<String> intoNotes) {
        this.site = site;
        this.stage = stage;
        this.desk = desk;
        this.make = make;
        this.intoNotes = intoNotes;
    }

    void fill(Composite row) {
        make.button(row, "phrase", () -> new PhraseDialog(site, stage.now().mayWriteNotes(), intoNotes).open());
        make.button(row, "exercise", () -> new ExerciseDialog(site, stage, desk.debriefs().methods()).open());
        make.button(row, "support", () -> new SupportDialog(site, stage).open());
        make.button(row, "early", () -> new EarlyDialog(site, stage, desk).open());
    }
}
