package org.attune.mentoring.ui.internal.self;

import org.attune.forms.ui.FormSettings;
import org.attune.mentoring.self.SelfPages;
import org.attune.mentoring.self.SelfPart;
import org.attune.records.Records;
import org.attune.workbench.Editor;
import org.attune.workbench.EditorContribution;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The editor of a page on what compassion means to its writer. */
@Component(service = Editor.class, scope = ServiceScope.PROTOTYPE)
@EditorContribution(type = "mentoring.self-awareness", label = "%editor.awareness", icon = "icons/self.svg")
public final class AwarenessEditor extends SelfEditor {
    /** The editor over these services. */
    @Activate
    public AwarenessEditor(@Reference Records records, @Reference SelfPages pages, @Reference FormSettings settings) {
        super(SelfPart.AWARENESS, records, pages, settings);
    }
}
