package org.attune.mentoring.ui.internal.quick;

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

/** Quick entry, half typed, with a hint at something that may tell who somebody is. */
@Component(service = TourStop.class, scope = ServiceScope.PROTOTYPE)
@TourContribution(id = "mentoring.quick-entry", label = "%tour.quick", order = 20)
public final class QuickEntryStop extends WindowStop implements TourStop {
    private static final Words WORDS = Words.of(QuickEntryStop.class);

    private final QuickDesks quick;

    /** The stop. */
    @Activate
    public QuickEntryStop(@Reference QuickDesks quick) {
        this.quick = quick;
    }

    @Override
    protected Shell open(Site site) {
        QuickRules rules = quick.rules();
        return quick.openFilled(site, QuickFields.EMPTY.with("L-07")
                .on(rules.recentDays().getFirst(), "observation")
                .saying(WORDS.text("tour.touchpoint"), WORDS.text("tour.donewell"))
                .nextTime(WORDS.text("tour.nexttime"), rules.proposedDay()));
    }
}
