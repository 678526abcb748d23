package org.attune.workbench;

import org.osgi.service.component.annotations.ComponentPropertyType;

/** Describes a {@link NewWizard}. */
@ComponentPropertyType
public @interface NewWizardContribution {
    /** Before the names of the properties. */
    String PREFIX_ = "attune.new.";

    /** Its id, unique in the workbench, such as {@code curriculum.session}. */
    String id();

    /** What is begun: {@code %key} of the bundle's texts, or the label itself. */
    String label();

    /** One sentence about what it makes and when to choose it; {@code %key} or the sentence itself. */
    String description() default "";

    /** The word under which it stands, such as Curriculum; {@code %key} or the word itself; empty for none. */
    String group() default "";

    /** Path of its icon (SVG, 16 × 16) in the bundle; empty for none. */
    String icon() default "";

    /** Smaller numbers come first. */
    int order() default 100;
}
