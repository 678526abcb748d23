package org.attune.debrief.ui.internal.group;

import org.attune.debrief.DebriefFrameworks;
import org.attune.debrief.Running;
import org.attune.workbench.Site;
import org.attune.workbench.TourContribution;
import org.attune.workbench.TourStop;
import org.eclipse.swt.widgets.Control;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What the group sees, at the touch points. */
@Component(service = TourStop.class, scope = ServiceScope.PROTOTYPE)
@TourContribution(id = "debrief.group", label = "%tour.group", order = 31)
public final class GroupStop implements TourStop {
    private static final int TOUCH_POINTS = 3;

    private final DebriefFrameworks frameworks;
    private final GroupScreens screens;

    /** The stop. */
    @Activate
    public GroupStop(@Reference DebriefFrameworks frameworks, @Reference GroupScreens screens) {
        this.frameworks = frameworks;
        this.screens = screens;
    }

    @Override
    public Control arrive(Site site) {
        GroupWindow window = screens.open(site.shell());
        Scene beginning = Scene.of(Running.tryOut(frameworks.standard()));
        window.show(new Scene(beginning.phases(), TOUCH_POINTS,
                frameworks.standard().phases().get(TOUCH_POINTS).prompts()));
        return window.shell();
    }

    @Override
    public void leave() {
        screens.close();
    }
}
