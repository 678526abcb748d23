package org.attune.program.ui.internal.meeting;

import java.time.LocalDate;
import java.util.Optional;

import org.attune.program.KeptRelationship;
import org.attune.program.Relationships;
import org.attune.program.ui.internal.parts.AskDialog;
import org.attune.program.ui.internal.parts.DayField;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.days.DayText.Sense;
import org.eclipse.swt.widgets.Text;

/** Ends a relationship: the last day, and why in words that may stay empty. */
final class EndDialog {
    private static final Words WORDS = Words.of(EndDialog.class);

    private final Site site;
    private final Relationships relationships;

    EndDialog(Site site, Relationships relationships) {
        this.site = site;
        this.relationships = relationships;
    }

    void open(Meeting meeting, Runnable then) {
        KeptRelationship kept = meeting.kept();
        AskDialog dialog = new AskDialog(site, "people.end", WORDS.text("end.title"), WORDS);
        dialog.fields().sentence(WORDS.text("end.what", meeting.mentor(), meeting.learner()));
        DayField last = dialog.fields().day("end.day", Sense.FUTURE);
        last.fill(Optional.of(LocalDate.now()));
        Text reason = dialog.fields().text("end.reason");
        dialog.open(WORDS.text("end.keep"), () -> {
            if (last.tellMissing()) {
                return Optional.empty();
            }
            LocalDate day = last.day().orElseThrow();
            String why = reason.getText().strip();
            return Optional.of(
                    () -> relationships.update(kept.id(), kept.version(), kept.relationship().ended(day, why)));
        }, then);
    }
}
