package org.attune.workbench.internal.workspace;

import org.eclipse.swt.widgets.Composite;

/** One calm page in place of the workbench. On the user interface's thread. */
public interface Page {
    /** Makes the widgets in an empty composite with a fill layout. */
    void create(Composite parent);

    /** Puts the focus where a person would start. */
    default void focus() {
    }

    /** Whether a person can do something here, other than wait. */
    default boolean invites() {
        return true;
    }
}
