package org.attune.program.ui.internal.people;

import org.attune.program.Cohort;
import org.attune.program.Programs;
import org.attune.program.ui.internal.parts.RecordEditor;
import org.attune.records.Records;
import org.attune.workbench.Editor;
import org.attune.workbench.EditorContribution;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The editor of a cohort. Seeds: {@code name}, {@code draft} (a draft's key). */
@Component(service = Editor.class, scope = ServiceScope.PROTOTYPE)
@EditorContribution(type = "program.cohort", label = "%editor.cohort", icon = "icons/person.svg")
public final class CohortEditor extends RecordEditor<Cohort> implements Editor {
    /** The editor over these services. */
    @Activate
    public CohortEditor(@Reference Records records, @Reference Programs programs) {
        this(new CohortDesk(records, programs));
    }

    private CohortEditor(CohortDesk desk) {
        super(desk, new CohortForm(desk), "cohort");
    }
}
