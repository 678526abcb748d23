package org.attune.charts.ui.internal;

import java.util.Optional;
import java.util.function.Supplier;

import org.attune.charts.Chart;
import org.attune.charts.Charts;
import org.attune.charts.Point;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** What a chart tells somebody who does not see it: its title, all of it in words, and the point where the keyboard is. */
final class Spoken {
    private final Accessible accessible;
    private final Supplier<Optional<Chart>> chart;
    private final Supplier<Optional<Point>> current;

    Spoken(Control canvas, Supplier<Optional<Chart>> chart, Supplier<Optional<Point>> current) {
        this.accessible = canvas.getAccessible();
        this.chart = chart;
        this.current = current;
        accessible.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name();
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = description();
            }

            @Override
            public void getHelp(AccessibleEvent event) {
                event.result = Ids.text("help");
            }
        });
        accessible.addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_GRAPHIC;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = value();
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | (canvas.isFocusControl() ? ACC.STATE_FOCUSED : ACC.STATE_NORMAL);
            }
        });
    }

    String name() {
        return chart.get().map(Chart::title).filter(title -> !title.isBlank()).orElseGet(() -> Ids.text("untitled"));
    }

    String description() {
        return chart.get().map(Charts::text).orElse("");
    }

    /** The point where the keyboard is; before it is on one, the whole chart in words. */
    String value() {
        return current.get().map(Point::words).orElseGet(this::description);
    }

    void changed() {
        accessible.sendEvent(ACC.EVENT_NAME_CHANGED, null);
        accessible.sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
    }

    void moved() {
        accessible.sendEvent(ACC.EVENT_VALUE_CHANGED, null);
    }
}
