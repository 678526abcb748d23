package org.attune.testing.internal;

import java.util.stream.Stream;
import org.attune.testing.AccessibilityWalk.Rule;
import org.attune.testing.AccessibilityWalk.Violation;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** What is painted by hand tells everything itself. */
public final class CanvasRule {
    private CanvasRule() {
    }

    /** The violations in a window. */
    public static Stream<Violation> check(Shell shell) {
        return Parts.controls(shell).filter(Parts::isPaintedByHand).filter(control -> !speaks(control))
                .map(control -> Parts.violation(Rule.CANVAS_SPEAKS, control));
    }

    private static boolean speaks(Control control) {
        AccessibleInsight told = AccessibleInsight.of(control);
        return NameRule.has(told.name()) && told.hasRole() && told.hasValue();
    }
}
