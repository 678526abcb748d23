package org.attune.workbench;

import org.osgi.service.component.annotations.ComponentPropertyType;

/** Describes a {@link QuickFix}. */
@ComponentPropertyType
public @interface QuickFixContribution {
    /** Before the names of the properties. */
    String PREFIX_ = "attune.fix.";

    /** Its id, unique in the workbench. */
    String id();

    /** The kinds of finding that it may mend: see {@link Finding#kind}. */
    String[] kinds();

    /** Smaller numbers come first. */
    int order() default 100;
}
