package org.attune.debrief.ui.internal.run;

import org.eclipse.swt.widgets.Composite;

/** What the editor shows of a debrief that does not run. On the user interface's thread. */
interface KeptView {
    /** The page. */
    Composite control();

    /** The text of the tab: words and days only. */
    String title();

    /** Whether something was written in it that is not kept. */
    default boolean isTouched() {
        return false;
    }

    /** Puts the focus where one begins. */
    void focus();
}
