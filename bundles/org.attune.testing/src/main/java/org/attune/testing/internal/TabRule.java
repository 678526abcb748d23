package org.attune.testing.internal;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.attune.testing.AccessibilityWalk.Rule;
import org.attune.testing.AccessibilityWalk.Violation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** The keyboard goes everywhere, once, and away again. Follows the tab lists; no key is pressed. */
public final class TabRule {
    private final Set<Control> reached = new HashSet<>();
    private final Set<Control> twice = new HashSet<>();

    private TabRule() {
    }

    /** The violations in a window. */
    public static Stream<Violation> check(Shell shell) {
        TabRule rule = new TabRule();
        rule.follow(shell);
        Stream<Violation> missed = Parts.controls(shell).filter(Parts::takesFocus).filter(Control::isEnabled)
                .filter(control -> !rule.reaches(control))
                .map(control -> Parts.violation(Rule.TAB_REACHES, control));
        Stream<Violation> doubled = rule.twice.stream().map(control -> Parts.violation(Rule.TAB_ONCE, control));
        Stream<Violation> trapped = Parts.controls(shell).filter(TabRule::keepsTab)
                .map(control -> Parts.violation(Rule.TAB_LEAVES, control));
        return Stream.of(missed, doubled, trapped).flatMap(violations -> violations);
    }

    private void follow(Composite parent) {
        for (Control control : parent.getTabList()) {
            if (!reached.add(control)) {
                twice.add(control);
            } else if (control instanceof Composite inner && !Parts.isLeaf(control)) {
                follow(inner);
            }
        }
    }

    /** Of radio buttons Tab reaches the group, and the arrow keys the rest. */
    private boolean reaches(Control control) {
        boolean radio = control instanceof Button && (control.getStyle() & SWT.RADIO) != 0;
        boolean groupReached = control.getParent() instanceof Shell || reached.contains(control.getParent());
        return reached.contains(control) || radio && groupReached;
    }

    /** Asks the listeners what Tab would do: a field of several lines keeps it unless one of them says otherwise. */
    private static boolean keepsTab(Control control) {
        boolean severalLines = control instanceof Text text && text.getEditable()
                || control instanceof StyledText styled && styled.getEditable();
        if (!severalLines || (control.getStyle() & SWT.MULTI) == 0) {
            return false;
        }
        Event tab = new Event();
        tab.detail = SWT.TRAVERSE_TAB_NEXT;
        tab.character = SWT.TAB;
        tab.keyCode = SWT.TAB;
        tab.doit = false;
        control.notifyListeners(SWT.Traverse, tab);
        return !tab.doit;
    }
}
