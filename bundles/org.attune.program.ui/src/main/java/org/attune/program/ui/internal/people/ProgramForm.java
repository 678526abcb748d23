package org.attune.program.ui.internal.people;

import java.util.List;
import java.util.Optional;

import org.attune.privacy.ui.NoteField;
import org.attune.privacy.ui.Notes;
import org.attune.program.Program;
import org.attune.program.ui.internal.parts.Fields;
import org.attune.program.ui.internal.parts.RecordForm;
import org.attune.records.Complaint;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** The fields of a program. */
final class ProgramForm implements RecordForm<Program> {
    private static final Words WORDS = Words.of(ProgramForm.class);
    /** What a program can say about signatures, as it is offered. */
    private static final List<Optional<Boolean>> SIGNING = List.of(Optional.empty(), Optional.of(true),
            Optional.of(false));

    private final Notes notes;
    private NamedFields named;
    private NoteField aim;
    private Combo signing;
    private Runnable changed = () -> {};

    ProgramForm(Notes notes) {
        this.notes = notes;
    }

    @Override
    public void create(Composite parent, Site site) {
        Fields fields = new Fields(parent, site, WORDS, "program");
        fields.onChange(() -> changed.run());
        named = new NamedFields(fields, "program.name");
        fields.label("program.aim").setLayoutData(Grids.labelAtTop());
        aim = notes.of(left -> {}).field(parent, "program.aim", WORDS.text("program.aim"));
        aim.onChange(fields::touched);
        named.days(fields);
        signing = fields.combo("program.signing", SWT.DROP_DOWN | SWT.READ_ONLY, SIGNING.stream()
                .map(said -> WORDS.text("program.signing." + said.map(String::valueOf).orElse("open"))).toList());
        fields.sentence(WORDS.text("program.signing.what"));
    }

    @Override
    public void onChange(Runnable then) {
        changed = then;
    }

    @Override
    public void fill(Program program) {
        named.fill(program.name(), program.from(), program.until());
        aim.fill(program.aim());
        signing.select(SIGNING.indexOf(program.signOff()));
    }

    @Override
    public Program value(Program was) {
        return new Program(named.name(), aim.text(), named.from(), named.until(),
                SIGNING.get(signing.getSelectionIndex()));
    }

    @Override
    public boolean tellWrong() {
        return named.tellWrong();
    }

    @Override
    public boolean tell(Complaint complaint) {
        return named.tell(complaint);
    }

    @Override
    public String title(Program program) {
        return program.name().isBlank() ? WORDS.text("program.new") : program.name();
    }

    @Override
    public void focus() {
        named.focus();
    }
}
