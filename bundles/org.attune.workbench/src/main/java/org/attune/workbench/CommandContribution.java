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

    /**
     * The key of the draft that it goes on with; empty for none. <em>Continue</em> on Today lists every draft
     * ({@link org.attune.records.Drafts}) and opens
     * <ol>
     * <li>the command that names the draft's key here, under the command's label: the command then looks for the draft
     * itself, as it does whenever it runs;
     * <li>otherwise the record that the draft changes;
     * <li>otherwise a new editor of the draft's type, whose seed holds the key under {@code draft}.
     * </ol>
     * Compared as it is, without patterns: a command of many drafts is an editor's work.
     */
    String draft() default "";

    /** Whether it works only while a workspace is unlocked. */
    boolean needsWorkspace() default true;
}
