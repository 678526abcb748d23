package org.attune.program.ui.internal.mentors;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.attune.program.Kept;
import org.attune.program.KeptPerson;
import org.attune.program.Mentors;
import org.attune.program.Training;
import org.attune.program.ui.internal.parts.AskDialog;
import org.attune.program.ui.internal.parts.DayField;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.days.DayText;
import org.attune.workbench.days.DayText.Sense;
import org.attune.workbench.parts.Hint;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** What a mentor has received, and one thing more. */
final class TrainingDialog {
    private static final Words WORDS = Words.of(TrainingDialog.class);
    private static final List<String> KINDS = List.of(Training.TRAINING, Training.PEER_SUPPORT, Training.SUPERVISION);
    private static final int SHOWN = 8;

    private final Site site;
    private final Mentors mentors;

    TrainingDialog(Site site, Mentors mentors) {
        this.site = site;
        this.mentors = mentors;
    }

    void open(KeptPerson who, Runnable then) {
        site.background().call(WORDS.text("training.reading"), () -> mentors.trainings().about(who.id()),
                known -> ask(who, known, then));
    }

    private Shell ask(KeptPerson who, List<Kept<Training>> known, Runnable then) {
        AskDialog dialog = new AskDialog(site, "people.training", WORDS.text("training.title"), WORDS);
        dialog.fields().sentence(WORDS.text(known.isEmpty() ? "training.none" : "training.so-far", who.code()));
        known.stream().limit(SHOWN).forEach(kept -> dialog.fields().sentence(line(kept.value())));
        Combo kind = dialog.fields().combo("training.kind", SWT.READ_ONLY | SWT.DROP_DOWN,
                KINDS.stream().map(each -> WORDS.text("kind." + each)).toList());
        kind.select(0);
        Text what = dialog.fields().text("training.what");
        Hint blank = dialog.fields().hint("training.what").about(what);
        DayField on = dialog.fields().day("training.on", Sense.PAST);
        on.fill(Optional.of(LocalDate.now()));
        Text by = dialog.fields().text("training.by");
        DayField until = dialog.fields().day("training.until", Sense.FUTURE);
        dialog.open(WORDS.text("training.keep"), () -> {
            blank.say(what.getText().isBlank() ? WORDS.text("training.blank") : "");
            boolean wrong = on.tellWrong() | until.tellWrong() | what.getText().isBlank();
            Training said = new Training(Optional.of(who.id()), KINDS.get(kind.getSelectionIndex()),
                    what.getText().strip(), on.day(), Optional.empty(), by.getText().strip(), until.day());
            return wrong ? Optional.<Callable<?>>empty() : Optional.of(() -> mentors.trainings().add(said));
        }, then);
        what.setFocus();
        return dialog.shell();
    }

    private static String line(Training training) {
        String day = training.on().map(each -> DayText.ofDisplay().inFigures(each, LocalDate.now())).orElse("");
        return WORDS.text(training.by().isBlank() ? "training.line" : "training.line.by", day, training.what(),
                training.by());
    }
}
