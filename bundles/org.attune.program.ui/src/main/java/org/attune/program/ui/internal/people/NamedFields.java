package org.attune.program.ui.internal.people;

import java.time.LocalDate;
import java.util.Optional;

import org.attune.program.ui.internal.parts.DayField;
import org.attune.program.ui.internal.parts.Fields;
import org.attune.records.Complaint;
import org.attune.words.Words;
import org.attune.workbench.days.DayText.Sense;
import org.attune.workbench.parts.Hint;
import org.eclipse.swt.widgets.Text;

/** What a program and a cohort have in common: a name, and days. */
final class NamedFields {
    private static final Words WORDS = Words.of(NamedFields.class);

    private final Text name;
    private final Hint told;
    private Optional<DayField> from = Optional.empty();
    private Optional<DayField> until = Optional.empty();

    /** Makes the name. */
    NamedFields(Fields fields, String key) {
        name = fields.text(key);
        told = fields.hint(key).about(name);
    }

    /** Makes the days, where they stand. */
    void days(Fields fields) {
        from = Optional.of(fields.day("cohort.from", Sense.PAST));
        until = Optional.of(fields.day("cohort.until", Sense.FUTURE));
    }

    void fill(String called, Optional<LocalDate> first, Optional<LocalDate> last) {
        name.setText(called);
        from.ifPresent(field -> field.fill(first));
        until.ifPresent(field -> field.fill(last));
    }

    String name() {
        return name.getText().strip();
    }

    Optional<LocalDate> from() {
        return from.flatMap(DayField::day);
    }

    Optional<LocalDate> until() {
        return until.flatMap(DayField::day);
    }

    boolean tellWrong() {
        told.say(name().isEmpty() ? WORDS.text("cohort.blank") : "");
        boolean days = from.filter(DayField::tellWrong).isPresent() | until.filter(DayField::tellWrong).isPresent();
        return name().isEmpty() || days;
    }

    boolean tell(Complaint complaint) {
        boolean last = complaint.path().equals("/until");
        until.filter(field -> last).ifPresent(field -> field.say(complaint.message()));
        return last || complaint.path().equals("/name") && told.say(complaint.message());
    }

    void focus() {
        name.setFocus();
    }
}
