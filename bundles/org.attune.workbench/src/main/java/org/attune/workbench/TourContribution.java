package org.attune.workbench;

import org.osgi.service.component.annotations.ComponentPropertyType;

/** Describes a {@link TourStop}. */
@ComponentPropertyType
public @interface TourContribution {
    /** Before the names of the properties. */
    String PREFIX_ = "attune.tour.";

    /** Its id, also the name of its picture. */
    String id();

    /** What is seen: {@code %key} of the bundle's texts, or the text itself. */
    String label();

    /** Smaller numbers come first. */
    int order() default 100;
}
