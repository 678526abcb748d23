package org.attune.workbench;

import org.osgi.service.component.annotations.ComponentPropertyType;

/** Describes a {@link StatusItem}. */
@ComponentPropertyType
public @interface StatusItemContribution {
    /** Before the names of the properties. */
    String PREFIX_ = "attune.status.";

    /** Its id, unique in the workbench. */
    String id();

    /** What it tells, for screen readers: {@code %key} of the bundle's texts, or the label itself. */
    String label();

    /** Smaller numbers stand further left. */
    int order() default 100;
}
