package org.attune.testing;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attune.testing.internal.CanvasRule;
import org.attune.testing.internal.ContrastRule;
import org.attune.testing.internal.ImageRule;
import org.attune.testing.internal.MnemonicRule;
import org.attune.testing.internal.NameRule;
import org.attune.testing.internal.TabRule;
import org.eclipse.swt.widgets.Shell;

/**
 * Looks at a window as somebody does who does not see it, or has no mouse. To be called on the display's thread, with
 * the window open; it changes nothing and presses nothing.
 */
public final class AccessibilityWalk {
    /** What is asked of a window. */
    public enum Rule {
        /** What takes the focus has a text, a label just before it, a tool tip, or an accessible name. */
        NAMED,
        /** A hand-painted control that takes the focus tells its name, role and value. */
        CANVAS_SPEAKS,
        /** Tab reaches every enabled control that takes the focus. */
        TAB_REACHES,
        /** No control is in the tab order twice. */
        TAB_ONCE,
        /** Tab leaves a field of several lines. */
        TAB_LEAVES,
        /** Every button and menu item has a mnemonic. */
        MNEMONIC_THERE,
        /** A mnemonic is used once in a window, and once in a menu. */
        MNEMONIC_ONCE,
        /** Text and what is behind it differ by 4.5 : 1 at least (WCAG 2.2, criterion 1.4.3). */
        CONTRAST,
        /** An image without a text has a tool tip or an accessible name. */
        IMAGE_NAMED
    }

    /**
     * One thing to mend.
     *
     * @param rule what is asked
     * @param path the widget, from the window inwards, as in {@link WidgetTree#line}
     */
    public record Violation(Rule rule, String path) {}

    private AccessibilityWalk() {
    }

    /**
     * What is to be mended in a window and its menu bar; hidden parts are not looked at.
     *
     * @param shell an open window; windows that belong to it are walked on their own
     * @param withoutMnemonic ids or texts of the buttons and menu items that shall have none; an
     * id that ends in {@code *} stands for all that begin so
     * @return all violations, rule by rule; empty when nothing is to be mended
     */
    public static List<Violation> of(Shell shell, String... withoutMnemonic) {
        return Stream.of(NameRule.check(shell), CanvasRule.check(shell), TabRule.check(shell),
                MnemonicRule.check(shell, Set.of(withoutMnemonic)), ContrastRule.check(shell), ImageRule.check(shell))
                .flatMap(violations -> violations).toList();
    }
}
