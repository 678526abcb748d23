package org.attune.testing.internal;

import java.util.stream.Stream;
import org.attune.testing.AccessibilityWalk.Rule;
import org.attune.testing.AccessibilityWalk.Violation;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/** Text can be told from what is behind it. What is switched off is exempt, as in WCAG. */
public final class ContrastRule {
    /** WCAG 2.2, success criterion 1.4.3, level AA, for text of usual size. */
    private static final double ENOUGH = 4.5;

    private ContrastRule() {
    }

    /** The violations in a window. */
    public static Stream<Violation> check(Shell shell) {
        return Parts.controls(shell).filter(ContrastRule::showsText).filter(Control::isEnabled)
                .filter(control -> ratio(colourOf(control), colourBehind(control)) < ENOUGH)
                .map(control -> Parts.violation(Rule.CONTRAST, control));
    }

    /** The contrast ratio of WCAG 2.2: 1 for one and the same colour, 21 for black on white. */
    static double ratio(RGB one, RGB other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static boolean showsText(Control control) {
        return switch (control) {
            case Text text -> true;
            case StyledText text -> true;
            case Label label -> NameRule.has(label.getText());
            case CLabel label -> NameRule.has(label.getText());
            case Link link -> true;
            case List list -> true;
            case Table table -> true;
            case Tree tree -> true;
            default -> false;
        };
    }

    private static RGB colourOf(Control control) {
        return (control instanceof Link link ? link.getLinkForeground() : control.getForeground()).getRGB();
    }

    /** A transparent control shows what is behind it. */
    private static RGB colourBehind(Control control) {
        Control at = control;
        Color colour = at.getBackground();
        while (colour.getAlpha() == 0 && !(at instanceof Shell)) {
            at = at.getParent();
            colour = at.getBackground();
        }
        return colour.getRGB();
    }

    private static double luminance(RGB colour) {
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    }

    /** WCAG 2.2, definition of relative luminance, for one channel of 0 to 255. */
    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
