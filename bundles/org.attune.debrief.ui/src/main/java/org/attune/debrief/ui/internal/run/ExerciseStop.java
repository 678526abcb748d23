package org.attune.debrief.ui.internal.run;

import org.attune.debrief.Comfort;
import org.attune.debrief.DebriefFrameworks;
import org.attune.debrief.Debriefs;
import org.attune.workbench.Site;
import org.attune.workbench.TourContribution;
import org.attune.workbench.TourStop;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** An exercise that is offered to a group. */
@Component(service = TourStop.class, scope = ServiceScope.PROTOTYPE)
@TourContribution(id = "debrief.exercise", label = "%tour.exercise", order = 33)
public final class ExerciseStop extends DialogStop implements TourStop {
    private final Debriefs debriefs;
    private final Comfort comfort;

    /** The stop. */
    @Activate
    public ExerciseStop(@Reference DebriefFrameworks frameworks, @Reference Debriefs debriefs,
            @Reference Comfort comfort) {
        super(frameworks);
        this.debriefs = debriefs;
        this.comfort = comfort;
    }

    @Override
    Shell open(Site site, Stage stage) {
        return new ExerciseDialog(site, stage, debriefs.methods(), comfort).open();
    }
}
