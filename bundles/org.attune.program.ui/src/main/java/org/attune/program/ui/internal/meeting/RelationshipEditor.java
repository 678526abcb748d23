package org.attune.program.ui.internal.meeting;

import org.attune.privacy.ui.Notes;
import org.attune.program.People;
import org.attune.program.Relationship;
import org.attune.program.Relationships;
import org.attune.program.ui.internal.parts.RecordEditor;
import org.attune.records.Records;
import org.attune.workbench.Editor;
import org.attune.workbench.EditorContribution;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/**
 * The editor of a mentoring relationship and its agreement. Seeds: {@code mentor}, {@code learner} (ids of records),
 * {@code draft} (a draft's key).
 */
@Component(service = Editor.class, scope = ServiceScope.PROTOTYPE)
@EditorContribution(type = "program.relationship", label = "%editor.relationship", icon = "icons/relationship.svg")
public final class RelationshipEditor extends RecordEditor<Relationship> implements Editor {
    /** The editor over these services. */
    @Activate
    public RelationshipEditor(@Reference Records records, @Reference People people,
            @Reference Relationships relationships, @Reference Notes notes) {
        this(new RelationshipDesk(records, people, relationships), notes);
    }

    private RelationshipEditor(RelationshipDesk desk, Notes notes) {
        super(desk, new RelationshipForm(desk, notes), "relationship");
    }
}
