package org.attune.forms.ui.internal.views;

import org.attune.workbench.Perspective;
import org.attune.workbench.PerspectiveContribution;
import org.osgi.service.component.annotations.Component;

/** Forms: which there are, what was answered, and making one. */
@Component(service = Perspective.class)
@PerspectiveContribution(id = FormsPerspective.ID, label = "%perspective.forms", icon = "icons/forms.svg", order = 60)
public final class FormsPerspective implements Perspective {
    /** Its id. */
    public static final String ID = "forms";
}
