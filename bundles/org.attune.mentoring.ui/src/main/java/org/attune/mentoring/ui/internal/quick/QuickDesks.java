package org.attune.mentoring.ui.internal.quick;

import java.time.Clock;

import org.attune.frameworks.Vocabularies;
import org.attune.mentoring.MentoringLog;
import org.attune.privacy.ui.Notes;
import org.attune.practice.FollowUps;
import org.attune.program.People;
import org.attune.records.Records;
import org.attune.workbench.Site;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens quick entry for whoever asks: the command, the tour. There while a workspace is unlocked. */
@Component(service = QuickDesks.class)
public final class QuickDesks {
    private final QuickDesk desk;
    private final Notes notes;

    /** Quick entry over these services. */
    @Activate
    public QuickDesks(@Reference Records records, @Reference People people, @Reference FollowUps followUps,
            @Reference MentoringLog log, @Reference Vocabularies vocabularies, @Reference Notes notes) {
        this.desk = new QuickDesk(records, people, followUps, log, vocabularies, Clock.systemDefaultZone());
        this.notes = notes;
    }

    Shell open(Site site) {
        return QuickEntry.open(site, desk, notes);
    }

    Shell openFilled(Site site, QuickFields fields) {
        return QuickEntry.openFilled(site, desk, notes, fields);
    }

    QuickRules rules() {
        return desk.rules();
    }
}
