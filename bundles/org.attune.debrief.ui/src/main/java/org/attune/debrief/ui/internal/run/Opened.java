package org.attune.debrief.ui.internal.run;

import java.util.Optional;

import org.attune.debrief.FivePractices;
import org.attune.debrief.Gathered;
import org.attune.debrief.KeptDebrief;
import org.attune.debrief.Running;

/** What the editor begins with. */
sealed interface Opened {
    /** A debrief that runs. */
    record Runs(Running running) implements Opened {}

    /** A debrief that is planned. */
    record Waits(KeptDebrief debrief) implements Opened {}

    /** A debrief that is over, or was not held. */
    record Over(KeptDebrief debrief, Gathered cameUp, Optional<FivePractices> practices) implements Opened {}

    /** Nothing: it was thrown away, or nobody has begun one. */
    record Nothing() implements Opened {}
}
