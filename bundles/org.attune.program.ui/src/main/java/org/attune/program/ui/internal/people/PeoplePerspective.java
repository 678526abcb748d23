package org.attune.program.ui.internal.people;

import org.attune.workbench.Perspective;
import org.attune.workbench.PerspectiveContribution;
import org.osgi.service.component.annotations.Component;

/** People: who takes part, who mentors whom, what mentors carry. */
@Component(service = Perspective.class)
@PerspectiveContribution(id = PeoplePerspective.ID, label = "%perspective.people", icon = "icons/people.svg", order = 40)
public final class PeoplePerspective implements Perspective {
    /** Its id. */
    public static final String ID = "people";
}
