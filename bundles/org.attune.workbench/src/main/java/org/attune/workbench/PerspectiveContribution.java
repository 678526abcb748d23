package org.attune.workbench;

import org.osgi.service.component.annotations.ComponentPropertyType;

/** Describes a {@link Perspective}. */
@ComponentPropertyType
public @interface PerspectiveContribution {
    /** Before the names of the properties. */
    String PREFIX_ = "attune.perspective.";

    /** Its id, unique in the workbench, such as {@code mentoring}. */
    String id();

    /** Its label: {@code %key} of the bundle's texts, or the label itself. One short word. */
    String label();

    /** Path of its icon (SVG, 24 × 24) in the bundle; empty for none. */
    String icon() default "";

    /** Smaller numbers stand higher. Today is 0. */
    int order() default 100;
}
