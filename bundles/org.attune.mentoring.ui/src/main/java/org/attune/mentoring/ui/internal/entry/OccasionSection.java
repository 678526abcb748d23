package org.attune.mentoring.ui.internal.entry;

import java.util.List;
import java.util.Optional;

import org.attune.frameworks.Term;
import org.attune.frameworks.Vocabulary;
import org.attune.mentoring.Entry;
import org.attune.mentoring.EntryEdit;
import org.attune.mentoring.Occasion;
import org.attune.practice.Encounter;
import org.attune.privacy.ui.NoteField;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** How the meeting came about, what kind of situation it was, and where it was talked through later. */
final class OccasionSection implements Section {
    private static final Words WORDS = Words.of(OccasionSection.class);
    private static final int DIGITS = 4;

    private final Parts parts;
    private final TalkedThrough talkedThrough;
    private WordChoice modality;
    private WordChoice initiatedBy;
    private WordChoice protectedTime;
    private Text week;
    private NoteField followed;
    private NoteField situation;

    OccasionSection(Parts parts) {
        this.parts = parts;
        this.talkedThrough = new TalkedThrough(parts);
    }

    @Override
    public String key() {
        return "occasion";
    }

    @Override
    public boolean saysSomething(Entry entry) {
        Encounter encounter = entry.encounter();
        return entry.occasion().isPresent() || encounter.careWeek().isPresent()
                || !(encounter.modality() + encounter.situation()).isBlank();
    }

    @Override
    public void make(Composite body) {
        Composite row = parts.pairs(body);
        modality = parts.choice(row, "modality", Vocabulary.MODALITY);
        initiatedBy = parts.choice(row, "initiated", Vocabulary.INITIATED_BY);
        protectedTime = parts.choice(row, "protected", List.of(new Term("true", WORDS.text("protected.yes")),
                new Term("false", WORDS.text("protected.no"))));
        week = week(row);
        followed = parts.low(body, "followed");
        situation = parts.labelled(body, "situation");
        parts.sentence(body, "incident");
        talkedThrough.make(body);
    }

    private Text week(Composite row) {
        new Label(row, SWT.NONE).setText(WORDS.text("week"));
        Text text = Named.as(WORDS.text("week"), WidgetIds.set(new Text(row, SWT.SINGLE | SWT.BORDER), "entry.week"));
        text.setTextLimit(DIGITS);
        text.setLayoutData(Grids.wideFrom(80));
        text.addListener(SWT.Verify, event -> event.doit = event.text.chars().allMatch(Character::isDigit));
        text.addListener(SWT.Modify, event -> parts.changed());
        return text;
    }

    @Override
    public void fill(Entry entry) {
        Occasion occasion = entry.occasion().orElse(Occasion.NONE);
        modality.choose(entry.encounter().modality());
        initiatedBy.choose(occasion.initiatedBy());
        protectedTime.choose(occasion.protectedTime().map(String::valueOf).orElse(""));
        week.setText(entry.encounter().careWeek().map(String::valueOf).orElse(""));
        followed.fill(occasion.followed());
        situation.fill(entry.encounter().situation());
        talkedThrough.fill(entry);
    }

    @Override
    public void write(EntryEdit edit) {
        Optional<Boolean> aside = protectedTime.chosen().isEmpty()
                ? Optional.empty()
                : Optional.of(Boolean.valueOf(protectedTime.chosen()));
        edit.occasion(new Occasion(initiatedBy.chosen(), aside, followed.text(), talkedThrough.chosen()))
                .encounter(this::encounter);
    }

    private Encounter encounter(Encounter was) {
        Optional<Integer> careWeek = week.getText().isEmpty()
                ? Optional.empty()
                : Optional.of(Integer.valueOf(week.getText()));
        return new Encounter(was.date(), was.kind(), was.setting(), was.learnerRole(), was.minutes(), modality.chosen(),
                careWeek, situation.text());
    }
}
