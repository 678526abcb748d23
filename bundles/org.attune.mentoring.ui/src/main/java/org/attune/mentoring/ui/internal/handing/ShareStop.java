package org.attune.mentoring.ui.internal.handing;

import java.util.List;

import org.attune.mentoring.portfolio.Said;
import org.attune.mentoring.portfolio.Shareable;
import org.attune.mentoring.portfolio.Sharing;
import org.attune.records.Audience;
import org.attune.records.RecordId;
import org.attune.records.VersionHash;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.TourContribution;
import org.attune.workbench.TourStop;
import org.attune.workbench.parts.WindowStop;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What is asked before one encounter is shared: an example, which is in no workspace. */
@Component(service = TourStop.class, scope = ServiceScope.PROTOTYPE)
@TourContribution(id = "mentoring.share", label = "%tour.share", order = 24)
public final class ShareStop extends WindowStop implements TourStop {
    private static final Words WORDS = Words.of(ShareStop.class);

    private final Sharing sharing;

    /** The stop. */
    @Activate
    public ShareStop(@Reference Sharing sharing) {
        this.sharing = sharing;
    }

    @Override
    protected Shell open(Site site) {
        return new ShareDialog(site, sharing, example()).open();
    }

    private static Shareable example() {
        Said said = new Said("/doneWell", WORDS.text("example.goes"), WORDS.text("example.text"));
        return new Shareable(RecordId.fresh(), new VersionHash("0".repeat(64)), WORDS.text("example.label"), "L-01",
                Audience.ONLY_ME, List.of(said), List.of(WORDS.text("example.stays")));
    }
}
