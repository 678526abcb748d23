package org.attune.testing.internal;

import java.util.stream.Stream;
import org.attune.testing.RoomWalk.Rule;
import org.attune.testing.RoomWalk.Violation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Nothing reaches beyond what it lies in, for there it is cut off; and nothing is there without a size. */
public final class InsideRule {
    private InsideRule() {
    }

    /** The violations in a window. */
    public static Stream<Violation> check(Shell shell) {
        Stream<Violation> cut = Parts.controls(shell).filter(InsideRule::reachesOut)
                .map(control -> violation(Rule.INSIDE_PARENT, control, control.getParent().getClientArea()));
        Stream<Violation> flat = Parts.controls(shell).filter(InsideRule::isFlat)
                .map(control -> violation(Rule.HAS_SIZE, control, control.getParent().getClientArea()));
        Rectangle screen = shell.getMonitor().getClientArea();
        Stream<Violation> off = Stream.of(shell).filter(window -> !window.getMaximized())
                .filter(window -> !holds(screen, window.getBounds()))
                .map(window -> violation(Rule.ON_SCREEN, window, screen));
        return Stream.of(cut, flat, off).flatMap(violations -> violations);
    }

    private static boolean reachesOut(Control control) {
        Composite parent = control.getParent();
        boolean scrolls = (parent.getStyle() & (SWT.V_SCROLL | SWT.H_SCROLL)) != 0;
        return !scrolls && !isEmpty(control) && !holds(parent.getClientArea(), control.getBounds());
    }

    private static boolean isFlat(Control control) {
        return isEmpty(control) && (Parts.takesFocus(control) || NameRule.has(WidgetText.label(control)));
    }

    private static boolean isEmpty(Control control) {
        return control.getSize().x <= 0 || control.getSize().y <= 0;
    }

    private static boolean holds(Rectangle around, Rectangle inner) {
        return around.union(inner).equals(around);
    }

    private static Violation violation(Rule rule, Control control, Rectangle room) {
        return new Violation(rule, Parts.path(control), control.getBounds() + " in " + room);
    }
}
