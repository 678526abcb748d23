package org.attune.program.ui.internal.meeting;

import java.time.LocalDate;
import java.util.Optional;

import org.attune.privacy.ui.NoteField;
import org.attune.privacy.ui.NoteFields;
import org.attune.privacy.ui.Notes;
import org.attune.program.Agreement;
import org.attune.program.ui.internal.parts.DayField;
import org.attune.program.ui.internal.parts.Fields;
import org.attune.records.Complaint;
import org.attune.words.Words;
import org.attune.workbench.days.DayText.Sense;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Hint;
import org.eclipse.swt.widgets.Text;

/** What a mentor and a learner agree on; words to begin with are offered, to be changed. */
final class AgreementFields {
    private static final Words WORDS = Words.of(AgreementFields.class);
    private static final int MOST_MINUTES = 10_000;
    private static final int UNTIL_REVIEW = 6;

    private final Fields fields;
    private final Text rhythm;
    private final Text place;
    private final Text minutes;
    private final Hint minutesTold;
    private final NoteField confidentiality;
    private final NoteField endRules;
    private final DayField signed;
    private final DayField review;

    AgreementFields(Fields above, Notes all) {
        fields = new Fields(above.parent(), above.site(), WORDS, "agreement");
        fields.onChange(above::touched);
        NoteFields notes = all.of(left -> {});
        fields.sentence(WORDS.text("why"));
        rhythm = fields.text("rhythm");
        place = fields.text("place");
        minutes = fields.text("minutes");
        minutesTold = fields.hint("minutes").about(minutes);
        confidentiality = note(notes, "confidentiality");
        endRules = note(notes, "ending");
        fields.button("offer", this::offer);
        signed = fields.day("signed", Sense.PAST);
        review = fields.day("review", Sense.FUTURE);
    }

    void fill(Agreement agreement) {
        rhythm.setText(agreement.rhythm());
        place.setText(agreement.place());
        minutes.setText(agreement.protectedMinutes().map(String::valueOf).orElse(""));
        confidentiality.fill(agreement.confidentiality());
        endRules.fill(agreement.endRules());
        signed.fill(agreement.signedOn());
        review.fill(agreement.reviewOn());
    }

    Agreement value() {
        return new Agreement(signed.day(), review.day(), rhythm.getText().strip(), place.getText().strip(), howMany(),
                confidentiality.text(), endRules.text());
    }

    boolean tellWrong() {
        boolean unread = !minutes.getText().isBlank() && howMany().isEmpty();
        minutesTold.say(unread ? WORDS.text("minutes.unread", MOST_MINUTES) : "");
        return unread | signed.tellWrong() | review.tellWrong();
    }

    boolean tell(Complaint complaint) {
        review.say(complaint.path().equals("/agreement/reviewOn") ? complaint.message() : "");
        return complaint.path().equals("/agreement/reviewOn");
    }

    private NoteField note(NoteFields notes, String key) {
        fields.label(key).setLayoutData(Grids.labelAtTop());
        NoteField note = notes.field(fields.parent(), "agreement." + key, WORDS.text(key));
        note.onChange(fields::touched);
        return note;
    }

    /** Fills what is empty; nothing that somebody wrote is replaced. */
    private void offer() {
        offer(rhythm, "rhythm.offered");
        offer(place, "place.offered");
        offer(confidentiality, "confidentiality.offered");
        offer(endRules, "ending.offered");
        if (review.control().getText().isBlank()) {
            review.fill(Optional.of(LocalDate.now().plusMonths(UNTIL_REVIEW)));
        }
    }

    private static void offer(Text text, String key) {
        if (text.getText().isBlank()) {
            text.setText(WORDS.text(key));
        }
    }

    private static void offer(NoteField note, String key) {
        if (note.text().isBlank()) {
            note.fill(WORDS.text(key));
        }
    }

    private Optional<Integer> howMany() {
        String typed = minutes.getText().strip();
        return typed.matches("\\d{1,5}")
                ? Optional.of(Integer.valueOf(typed)).filter(many -> many <= MOST_MINUTES)
                : Optional.empty();
    }
}
