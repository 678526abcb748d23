package org.attune.debrief.ui.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.debrief.ConfirmedPractice;
import org.attune.debrief.PracticeSign;
import org.attune.debrief.ui.internal.parts.Controls;
import org.attune.debrief.ui.internal.parts.WordCombo;
import org.attune.frameworks.Term;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * The five practices as the facilitator sees them, each with what to try next time. They are named, never counted. On
 * the user interface's thread.
 */
final class PracticeRows {
    private static final Words WORDS = Words.of(PracticeRows.class);
    private static final String PRESENT = "present";
    private static final String NEXT_TIME = "next-time";
    private static final List<Term> CHOICES = List.of(new Term("", WORDS.text("five.unsaid")),
            new Term(PRESENT, WORDS.text("five.present")), new Term(NEXT_TIME, WORDS.text("five.nexttime")));

    private final List<Row> rows = new ArrayList<>();

    private record Row(ConfirmedPractice before, WordCombo choice, Text note) {
        ConfirmedPractice now() {
            String word = choice.word();
            return new ConfirmedPractice(before.id(), before.recorded(),
                    word.isEmpty() ? Optional.empty() : Optional.of(word.equals(PRESENT)), note.getText().strip());
        }
    }

    /** Those that the record shows are proposed as present. */
    static PracticeRows of(Composite parent, List<PracticeSign> signs) {
        return new PracticeRows(parent, signs.stream().map(ConfirmedPractice::of)
                .map(one -> one.recorded() ? one.present(true, "") : one).toList());
    }

    PracticeRows(Composite parent, List<ConfirmedPractice> practices) {
        Composite grid = Grids.row(parent, 3);
        practices.forEach(practice -> add(grid, practice));
    }

    List<ConfirmedPractice> now() {
        return rows.stream().map(Row::now).toList();
    }

    void focus() {
        rows.getFirst().choice().control().setFocus();
    }

    private void add(Composite grid, ConfirmedPractice practice) {
        String name = WORDS.text("five." + practice.id());
        Label label = new Label(grid, SWT.WRAP);
        label.setText(name);
        label.setLayoutData(Controls.wrapped(1));
        WordCombo choice = new WordCombo(grid, "debrief.five." + practice.id(), name, CHOICES, SWT.READ_ONLY);
        choice.choose(practice.present().map(yes -> yes ? PRESENT : NEXT_TIME).orElse(""));
        Text note = Named.as(WORDS.text("five.note", name), WidgetIds.set(new Text(grid, SWT.BORDER),
                "debrief.five." + practice.id() + ".note"));
        note.setMessage(WORDS.text("five.hint"));
        note.setText(practice.note());
        note.setLayoutData(Controls.wrapped(1));
        rows.add(new Row(practice, choice, note));
    }
}
