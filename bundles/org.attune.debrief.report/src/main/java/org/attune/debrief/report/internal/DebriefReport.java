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

/** The summary that the group reads together: nothing on it is the facilitator's own. */
@Component(service = ReportKind.class, scope = ServiceScope.PROTOTYPE)
@ReportContribution(id = "debrief.session", label = "%report.debrief", types = "debrief.session")
public final class DebriefReport extends PrintedDebrief {
    /** The kind, on the debriefs of the unlocked workspace. */
    @Activate
    public DebriefReport(@Reference Records records, @Reference Vocabularies vocabularies) {
        super(records, vocabularies);
    }

    @Override
    Debrief printed(Debrief debrief) {
        return debrief.forGroup();
    }
}
