package org.attune.testing.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.attune.testing.AccessibilityWalk.Rule;
import org.attune.testing.AccessibilityWalk.Violation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** What takes the focus says what it is. */
public final class NameRule {
    private NameRule() {
    }

    /** The violations in a window. */
    public static Stream<Violation> check(Shell shell) {
        return Parts.controls(shell).filter(Parts::takesFocus).filter(control -> !isNamed(control))
                .map(control -> Parts.violation(Rule.NAMED, control));
    }

    /** Whether a control has a tool tip or an accessible name. */
    static boolean isExplained(Control control) {
        AccessibleInsight told = AccessibleInsight.of(control);
        return has(control.getToolTipText()) || has(told.name()) || told.isLabelled();
    }

    static boolean has(String text) {
        return text != null && !text.isBlank();
    }

    private static boolean isNamed(Control control) {
        return has(WidgetText.label(control)) || isExplained(control) || hasLabelBefore(control);
    }

    /** Screen readers take the label just before a field for its name; a separator between them is passed over. */
    private static boolean hasLabelBefore(Control control) {
        List<Control> siblings = Arrays.asList(control.getParent().getChildren());
        return siblings.subList(0, siblings.indexOf(control)).reversed().stream().filter(Control::getVisible)
                .filter(before -> (before.getStyle() & SWT.SEPARATOR) == 0 || !(before instanceof Label)).findFirst()
                .filter(before -> before instanceof Label || before instanceof CLabel)
                .filter(before -> has(WidgetText.label(before))).isPresent();
    }
}
