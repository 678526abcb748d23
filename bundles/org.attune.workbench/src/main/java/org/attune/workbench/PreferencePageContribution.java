package org.attune.workbench;

import org.osgi.service.component.annotations.ComponentPropertyType;

/** Describes a {@link PreferencePage}. */
@ComponentPropertyType
public @interface PreferencePageContribution {
    /** Before the names of the properties. */
    String PREFIX_ = "attune.preferences.";

    /** Its id, unique in the workbench, such as {@code mentoring.reminders}. */
    String id();

    /** Its label: {@code %key} of the bundle's texts, or the label itself. */
    String label();

    /** Further words by which a person may look for it: {@code %key}, or the words themselves. */
    String keywords() default "";

    /** The id of the page below which it stands; empty for none. */
    String under() default "";

    /** Smaller numbers come first. General is 10, Keys is 20. */
    int order() default 100;
}
