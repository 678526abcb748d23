package org.attune.program.ui.internal.person;

import java.util.List;
import java.util.Optional;

import org.attune.frameworks.Term;
import org.attune.frameworks.Vocabularies;
import org.attune.frameworks.Vocabulary;
import org.attune.privacy.ui.NoteField;
import org.attune.privacy.ui.Notes;
import org.attune.program.Person;
import org.attune.program.ui.internal.parts.DayField;
import org.attune.program.ui.internal.parts.Fields;
import org.attune.program.ui.internal.parts.RecordForm;
import org.attune.records.Complaint;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.days.DayText.Sense;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Hint;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The fields of a person. */
final class PersonForm implements RecordForm<Person> {
    private static final Words WORDS = Words.of(PersonForm.class);

    private final PersonDesk desk;
    private final Vocabulary professions;
    private final Vocabularies vocabularies;
    private final Notes notes;
    private Text code;
    private Hint codeTold;
    private RolesTable roles;
    private Combo profession;
    private Combo cohort;
    private Text privateName;
    private DayField from;
    private DayField until;
    private NoteField note;
    private Runnable changed = () -> {};
    private boolean filling;

    PersonForm(PersonDesk desk, Vocabularies vocabularies, Notes notes) {
        this.desk = desk;
        this.vocabularies = vocabularies;
        this.professions = vocabularies.vocabulary(Vocabulary.PROFESSION);
        this.notes = notes;
    }

    @Override
    public void create(Composite parent, Site site) {
        Fields fields = new Fields(parent, site, WORDS, "person");
        fields.onChange(this::changed);
        code = fields.text("code");
        code.setTextLimit(Person.LONGEST_CODE);
        codeTold = fields.hint("code").about(code);
        roles = new RolesTable(fields, vocabularies);
        profession = fields.combo("profession", SWT.DROP_DOWN,
                professions.terms().stream().map(Term::label).toList());
        cohort = fields.combo("cohort", SWT.DROP_DOWN, List.of());
        privateName = fields.text("name");
        fields.sentence(WORDS.text("name.why"));
        from = fields.day("from", Sense.PAST);
        until = fields.day("until", Sense.FUTURE);
        fields.label("note").setLayoutData(Grids.labelAtTop());
        note = notes.of(left -> {}).field(parent, "person.note", WORDS.text("note"));
        note.onChange(this::changed);
    }

    @Override
    public void onChange(Runnable then) {
        changed = then;
    }

    @Override
    public void fill(Person person) {
        filling = true;
        code.setText(person.code());
        roles.fill(person.roles());
        profession.setText(professions.labelOf(person.profession()));
        cohort.setItems(desk.cohorts().toArray(String[]::new));
        cohort.setText(person.cohort());
        privateName.setText(person.privateName());
        from.fill(person.activeFrom());
        until.fill(person.activeUntil());
        note.fill(person.note());
        filling = false;
    }

    @Override
    public Person value(Person was) {
        return new Person(code.getText().strip(), roles.roles(was.roles()), professionWord(),
                cohort.getText().strip(), privateName.getText().strip(), note.text(), from.day(), until.day());
    }

    @Override
    public boolean tellWrong() {
        codeTold.say(code.getText().isBlank() ? WORDS.text("code.blank") : "");
        if (code.getText().isBlank()) {
            code.setFocus();
            return true;
        }
        return from.tellWrong() | until.tellWrong();
    }

    @Override
    public boolean tell(Complaint complaint) {
        return switch (complaint.path()) {
            case "/code" -> codeTold.say(complaint.message());
            case "/activeUntil" -> {
                until.say(complaint.message());
                yield true;
            }
            default -> false;
        };
    }

    @Override
    public String title(Person person) {
        return person.code().isBlank() ? WORDS.text("new") : person.code();
    }

    @Override
    public void focus() {
        code.setFocus();
    }

    private String professionWord() {
        String typed = profession.getText().strip();
        return professions.terms().stream().filter(term -> term.label().equalsIgnoreCase(typed)).map(Term::code)
                .findFirst().orElse(typed);
    }

    private void changed() {
        if (!filling) {
            Optional.of(codeTold).filter(hint -> !hint.text().isEmpty()).ifPresent(hint -> hint.say(""));
            changed.run();
        }
    }
}
