package org.attune.workbench;

import org.eclipse.swt.widgets.Control;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A stop of the tour that the tour would not find by itself: a dialog, a state. Views, editors and perspectives need
 * none. Called on the user interface's thread in a demo workspace.
 *
 * <pre>{@code
 * @Component(service = TourStop.class, scope = ServiceScope.PROTOTYPE)
 * @TourContribution(id = "mentoring.quick-entry", label = "%tour.quick", order = 20)
 * public final class QuickEntryStop implements TourStop {
 *     public Control arrive(Site site) { return (dialog = new QuickEntry(log, site)).show(); }
 *     public void leave() { dialog.close(); }
 * }
 * }</pre>
 */
@ConsumerType
public interface TourStop {
    /**
     * Brings the stop on screen. What it reads may still be under way when it returns: the tour waits until the
     * background is quiet before it takes the picture.
     *
     * @return what to take a picture of
     */
    Control arrive(Site site);

    /** Takes it off the screen again. */
    void leave();
}
