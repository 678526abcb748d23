package org.attune.debrief.report.internal;

import org.attune.debrief.Debrief;
import org.attune.frameworks.Vocabularies;
import org.attune.records.Records;
import org.attune.report.ReportContribution;
import org.attune.report.ReportKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** A debrief with the facilitator's own notes, as far as they go to whoever reads. */
@Component(service = ReportKind.class, scope = ServiceScope.PROTOTYPE)
@ReportContribution(id = "debrief.notes", label = "%report.notes", types = "debrief.session")
public final class NotesReport extends PrintedDebrief {
    /** The kind, on the debriefs of the unlocked workspace. */
    @Activate
    public NotesReport(@Reference Records records, @Reference Vocabularies vocabularies) {
        super(records, vocabularies);
    }

    @Override
    Debrief printed(Debrief debrief) {
        return debrief;
    }
}
