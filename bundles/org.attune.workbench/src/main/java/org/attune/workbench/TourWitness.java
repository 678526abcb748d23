package org.attune.workbench;

import org.eclipse.swt.widgets.Control;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Comes along on the tour and looks at every stop when it stands, before its picture is taken. A service that is there
 * before the window opens, such as a check that runs in a test; the product has none.
 *
 * <pre>{@code
 * context.registerService(TourWitness.class, (stop, seen) -> cut.addAll(RoomWalk.of(seen.getShell())), null);
 * }</pre>
 */
@ConsumerType
@FunctionalInterface
public interface TourWitness {
    /** Sees nothing. */
    TourWitness NOBODY = (stop, seen) -> {};

    /**
     * Called on the user interface's thread; must change nothing and come back soon.
     *
     * @param stop the id of the stop, as in the name of its picture
     * @param seen what the picture will show: its window is looked at
     */
    void see(String stop, Control seen);
}
