package org.attune.program.ui.internal.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.attune.program.Cohort;
import org.attune.program.Kept;
import org.attune.program.Program;
import org.attune.program.Programs;
import org.attune.program.ui.internal.parts.AskDialog;
import org.attune.program.ui.internal.parts.DayField;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.days.DayText.Sense;
import org.attune.workbench.parts.Hint;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;

/** Describes a cohort, and the program that it goes through, which may be new too. */
final class ProgramDialog {
    private static final Words WORDS = Words.of(ProgramDialog.class);

    private final Site site;
    private final Programs programs;

    ProgramDialog(Site site, Programs programs) {
        this.site = site;
        this.programs = programs;
    }

    void open() {
        site.background().call(WORDS.text("cohort.reading"), () -> programs.programs().all(), this::ask);
    }

    private void ask(List<Kept<Program>> known) {
        AskDialog dialog = new AskDialog(site, "people.cohort", WORDS.text("cohort.title"), WORDS);
        Text name = dialog.fields().text("cohort.name");
        Hint blank = dialog.fields().hint("cohort.name").about(name);
        Combo program = dialog.fields().combo("cohort.program", SWT.DROP_DOWN,
                known.stream().map(kept -> kept.value().name()).toList());
        DayField from = dialog.fields().day("cohort.from", Sense.PAST);
        DayField until = dialog.fields().day("cohort.until", Sense.FUTURE);
        dialog.fields().sentence(WORDS.text("cohort.members"));
        dialog.open(WORDS.text("cohort.keep"), () -> {
            blank.say(name.getText().isBlank() ? WORDS.text("cohort.blank") : "");
            boolean wrong = from.tellWrong() | until.tellWrong() | name.getText().isBlank();
            String goesThrough = program.getText().strip();
            String called = name.getText().strip();
            Optional<LocalDate> first = from.day();
            Optional<LocalDate> last = until.day();
            return wrong
                    ? Optional.<Callable<?>>empty()
                    : Optional.of(() -> programs.cohorts()
                            .add(new Cohort(called, program(known, goesThrough), first, last)));
        }, () -> site.messages().done(WORDS.text("cohort.done")));
        name.setFocus();
    }

    /** A program that nobody described begins with its first cohort. */
    private Optional<RecordId> program(List<Kept<Program>> known, String name) throws RecordsException {
        Optional<RecordId> found = known.stream().filter(kept -> kept.value().name().equalsIgnoreCase(name))
                .map(Kept::id).findFirst();
        return found.isPresent() || name.isEmpty()
                ? found
                : Optional.of(programs.programs().add(Program.of(name)).record());
    }
}
