package org.attune.workbench;

import org.osgi.service.component.annotations.ComponentPropertyType;

/** Describes an {@link Editor}. */
@ComponentPropertyType
public @interface EditorContribution {
    /** Before the names of the properties. */
    String PREFIX_ = "attune.editor.";

    /** The type of record that it edits, such as {@code mentoring.entry}. */
    String type();

    /** What a person calls it: {@code %key} of the bundle's texts, or the label itself. */
    String label();

    /** Path of its icon (SVG, 16 × 16) in the bundle; empty for none. */
    String icon() default "";
}
