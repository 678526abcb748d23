package org.attune.mentoring.ui.internal.views;

import org.attune.workbench.Perspective;
import org.attune.workbench.PerspectiveContribution;
import org.osgi.service.component.annotations.Component;

/** Mentoring: learners, what was logged about them, what to come back to. */
@Component(service = Perspective.class)
@PerspectiveContribution(id = MentoringPerspective.ID, label = "%perspective.mentoring", //
        icon = "icons/mentoring.svg", order = 20)
public final class MentoringPerspective implements Perspective {
    /** Its id. */
    public static final String ID = "mentoring";
}
