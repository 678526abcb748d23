package org.attune.program.ui.internal.person;

import org.attune.frameworks.Vocabularies;
import org.attune.privacy.ui.Notes;
import org.attune.program.People;
import org.attune.program.Person;
import org.attune.program.Programs;
import org.attune.program.ui.internal.parts.RecordEditor;
import org.attune.records.Records;
import org.attune.workbench.Editor;
import org.attune.workbench.EditorContribution;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The editor of a person. Seeds: {@code cohort} (a name), {@code draft} (a draft's key). */
@Component(service = Editor.class, scope = ServiceScope.PROTOTYPE)
@EditorContribution(type = "program.person", label = "%editor.person", icon = "icons/person.svg")
public final class PersonEditor extends RecordEditor<Person> implements Editor {
    /** The editor over these services. */
    @Activate
    public PersonEditor(@Reference Records records, @Reference People people, @Reference Programs programs,
            @Reference Vocabularies vocabularies, @Reference Notes notes) {
        this(new PersonDesk(records, people, programs), vocabularies, notes);
    }

    private PersonEditor(PersonDesk desk, Vocabularies vocabularies, Notes notes) {
        super(desk, new PersonForm(desk, vocabularies, notes), "person");
    }
}
