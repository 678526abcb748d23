package org.attune.debrief.ui.internal.run;

import org.attune.debrief.Running;

/** A page of the facilitator's window. On the user interface's thread. */
interface RunPart {
    /** Puts the cursor where one begins. */
    void focus();

    /** Shows the debrief after a step. */
    void show(Running running);
}
