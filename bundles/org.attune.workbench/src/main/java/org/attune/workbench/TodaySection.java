package org.attune.workbench;

import org.eclipse.swt.widgets.Composite;
import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A section of <em>Today</em>: what a tired person wants next, in one column. Called on the user interface's thread.
 *
 * <pre>{@code
 * @Component(service = TodaySection.class, scope = ServiceScope.PROTOTYPE)
 * @TodayContribution(id = "mentoring.waiting", label = "%today.waiting", order = 30)
 * public final class Waiting implements TodaySection { … }
 * }</pre>
 */
@ConsumerType
public interface TodaySection {
    /**
     * Makes the widgets. A section with nothing to show hides itself by {@code show(false)}.
     *
     * @param parent an empty composite with a one-column grid layout, below the section's heading
     */
    void create(Composite parent, TodaySite site);

    /** Reads again what it shows; called after {@link #create} and whenever records have changed. */
    void refresh();

    /** What a section may ask of its page. */
    @ProviderType
    interface TodaySite extends Site {
        /** Shows or hides the section with its heading, and lays the page out again. */
        void show(boolean visible);
    }
}
