package org.attune.workbench;

import org.osgi.service.component.annotations.ComponentPropertyType;

/** Describes a {@link Command}. */
@ComponentPropertyType
public @interface CommandContribution {
    /** Before the names of the properties. */
    String PREFIX_ = "attune.command.";

    /** Its id, unique in the workbench, such as {@code mentoring.log}. */
    String id();

    /** Its label with a mnemonic after {@code &}: {@code %key} of the bundle's texts, or the label itself. */
    String label();

    /** In which menu: {@code file}, {@code edit}, {@code log}, {@code window} or {@code help}; empty for none. */
    String menu() default "";

    /** Its key as JFace writes it, such as {@code M1+Shift+L} (M1 is Ctrl, on macOS Cmd); empty for none. */
    String key() default "";

    /** Smaller numbers come first in their menu; a jump over a multiple of 100 draws a line. */
    int order() default 100;

    /** Whether it works only while a workspace is unlocked. */
    boolean needsWorkspace() default true;
}
