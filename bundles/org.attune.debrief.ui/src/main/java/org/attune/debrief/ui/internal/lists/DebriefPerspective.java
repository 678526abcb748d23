package org.attune.debrief.ui.internal.lists;

import org.attune.workbench.Perspective;
import org.attune.workbench.PerspectiveContribution;
import org.osgi.service.component.annotations.Component;

/** Debriefs: the list, the runner in the middle, and what came of them. */
@Component(service = Perspective.class)
@PerspectiveContribution(id = DebriefPerspective.ID, label = "%perspective.debrief", icon = "icons/perspective.svg", //
        order = 30)
public final class DebriefPerspective implements Perspective {
    static final String ID = "debrief";
}
