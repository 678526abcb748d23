package org.attune.workbench;

import org.osgi.service.component.annotations.ComponentPropertyType;

/** Describes a {@link View}, so that it need not be loaded before it is shown. */
@ComponentPropertyType
public @interface ViewContribution {
    /** Before the names of the properties. */
    String PREFIX_ = "attune.view.";

    /** Its id, unique in the workbench, such as {@code mentoring.learners}. */
    String id();

    /** Its label: {@code %key} of the bundle's texts (see {@link Texts}), or the label itself. */
    String label();

    /** Path of its icon (SVG, 16 × 16) in the bundle; empty for none. */
    String icon() default "";

    /** The perspectives that show it from the start. */
    String[] perspectives();

    /** Where it stands there. */
    Place place() default Place.LEFT;

    /** Smaller numbers come first in their place. */
    int order() default 100;
}
