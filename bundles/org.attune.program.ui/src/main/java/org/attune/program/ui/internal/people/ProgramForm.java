package org.attune.program.ui.internal.people;

import java.util.List;
import java.util.Optional;

import org.attune.privacy.ui.NoteField;
import org.attune.privacy.ui.Notes;
import org.attune.program.Program;
import org.attune.program.ui.internal.parts.Fields;
import org.attune.words.Words;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** The fields of a program. */
final class ProgramForm extends NamedForm<Program> {
    private static final Words WORDS = Words.of(ProgramForm.class);
    /** What a program can say about signatures, as it is offered. */
    private static final List<Optional<Boolean>> SIGNING = List.of(Optional.empty(), Optional.of(true),
            Optional.of(false));

    private final Notes notes;
    private NoteField aim;
    private Combo signing;

    ProgramForm(Notes notes) {
        super("program");
        this.notes = notes;
    }

    @Override
    void between(Composite parent, Fields fields) {
        fields.label("program.aim").setLayoutData(Grids.labelAtTop());
        aim = notes.of(left -> {}).field(parent, "program.aim", WORDS.text("program.aim"));
        aim.onChange(fields::touched);
    }

    @Override
    void below(Fields fields) {
        signing = fields.combo("program.signing", SWT.DROP_DOWN | SWT.READ_ONLY, SIGNING.stream()
                .map(said -> WORDS.text("program.signing." + said.map(String::valueOf).orElse("open"))).toList());
        fields.sentence(WORDS.text("program.signing.what"));
    }

    @Override
    public void fill(Program program) {
        named().fill(program.name(), program.from(), program.until());
        aim.fill(program.aim());
        signing.select(SIGNING.indexOf(program.signOff()));
    }

    @Override
    public Program value(Program was) {
        return new Program(named().name(), aim.text(), named().from(), named().until(),
                SIGNING.get(signing.getSelectionIndex()));
    }

    @Override
    public String title(Program program) {
        return program.name().isBlank() ? WORDS.text("program.new") : program.name();
    }
}
