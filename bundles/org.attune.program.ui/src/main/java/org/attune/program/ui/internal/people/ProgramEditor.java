package org.attune.program.ui.internal.people;

import org.attune.privacy.ui.Notes;
import org.attune.program.Program;
import org.attune.program.Programs;
import org.attune.program.ui.internal.parts.RecordEditor;
import org.attune.records.Records;
import org.attune.workbench.Editor;
import org.attune.workbench.EditorContribution;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The editor of a program. Seeds: {@code name}, {@code draft} (a draft's key). */
@Component(service = Editor.class, scope = ServiceScope.PROTOTYPE)
@EditorContribution(type = "program.program", label = "%editor.program", icon = "icons/person.svg")
public final class ProgramEditor extends RecordEditor<Program> implements Editor {
    /** The editor over these services. */
    @Activate
    public ProgramEditor(@Reference Records records, @Reference Programs programs, @Reference Notes notes) {
        super(new ProgramsDesk<>(records, Program.TYPE, Program.class, programs.programs(), Program::of),
                new ProgramForm(notes), "program");
    }
}
