package org.attune.workbench;

import org.osgi.service.component.annotations.ComponentPropertyType;

/** Describes {@link HelpTopics}. */
@ComponentPropertyType
public @interface HelpTopicsContribution {
    /** Before the names of the properties. */
    String PREFIX_ = "attune.help.";

    /** Its id, unique in the workbench: the first part of its topics' names, as in {@code topic:mentoring/entry}. */
    String id();

    /** The folder of its pages in the bundle. */
    String folder() default "help";

    /** The file in that folder that lists the pages. */
    String contents() default "contents.md";

    /** Smaller numbers come first in the contents. The workbench's own is 0. */
    int order() default 100;
}
