package org.attune.testing.internal;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * One posted event, followed until it arrives.
 * <p>
 * While GTK paints it holds events back, so an idle display may still have one to come. What a menu or a native dialog
 * swallows never arrives; then the wait ends after a moment.
 */
final class Posting {
    private static final Duration UNTIL_IT_WAS_SWALLOWED = Duration.ofMillis(300);

    private final UiThread ui;
    private final List<Integer> arrivals;
    private final AtomicBoolean arrived = new AtomicBoolean();
    private final Listener arrival;

    /**
     * What to watch for.
     *
     * @param arrivals the types of SWT events that one of this kind may become
     * @param mending puts right, before any listener of a control sees it, what was lost by posting
     */
    Posting(UiThread ui, List<Integer> arrivals, Consumer<Event> mending) {
        this.ui = ui;
        this.arrivals = arrivals;
        this.arrival = event -> {
            arrived.set(true);
            mending.accept(event);
        };
    }

    /** Posts an event and comes back when it was worked off; false when there was no window for it. */
    boolean post(Event event) {
        boolean posted = ui.call(() -> {
            arrivals.forEach(type -> ui.display().addFilter(type, arrival));
            return ui.display().post(event);
        });
        if (posted) {
            ui.settle();
            ui.wait(UNTIL_IT_WAS_SWALLOWED, arrived::get);
        }
        ui.call(() -> {
            arrivals.forEach(type -> ui.display().removeFilter(type, arrival));
            return null;
        });
        ui.settle();
        return posted;
    }
}
