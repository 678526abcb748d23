package org.attune.mentoring.ui.internal.self;

import org.attune.workbench.Perspective;
import org.attune.workbench.PerspectiveContribution;
import org.osgi.service.component.annotations.Component;

/** For yourself: what is written for nobody but oneself. */
@Component(service = Perspective.class)
@PerspectiveContribution(id = SelfPerspective.ID, label = "%perspective.self", icon = "icons/for-you.svg", order = 90)
public final class SelfPerspective implements Perspective {
    static final String ID = "self";
}
