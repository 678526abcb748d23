package org.attune.workbench;

import org.osgi.service.component.annotations.ComponentPropertyType;

/** Describes a {@link TodaySection}. */
@ComponentPropertyType
public @interface TodayContribution {
    /** Before the names of the properties. */
    String PREFIX_ = "attune.today.";

    /** Its id, unique in the workbench. */
    String id();

    /** Its heading: {@code %key} of the bundle's texts, or the heading itself; empty for none. */
    String label() default "";

    /** Smaller numbers stand higher: 10 begin, 20 continue, 30 follow-ups, 40 people, 80 what was, 90 upkeep. */
    int order() default 50;
}
