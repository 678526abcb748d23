package org.attune.testing.internal;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Set;
import java.util.stream.Stream;
import org.attune.testing.AccessibilityWalk.Rule;
import org.attune.testing.AccessibilityWalk.Violation;
import org.attune.testing.WidgetTree;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Decorations;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;

/** Which controls of a window the accessibility rules look at. On the display's thread. */
final class Parts {
    private static final Set<Class<?>> TAKE_FOCUS = Set.of(Text.class, StyledText.class, Combo.class, CCombo.class,
            List.class, Table.class, Tree.class, Spinner.class, DateTime.class, Scale.class, Slider.class, Button.class,
            Link.class);
    private static final Set<Class<?>> CANVASES_OF_SWT = Set.of(StyledText.class, CLabel.class, CCombo.class,
            CTabFolder.class, Decorations.class);

    private Parts() {
    }

    /** All visible controls of a window; what SWT itself puts inside a control of its own is not looked at. */
    static Stream<Control> controls(Shell shell) {
        return WidgetWalk.of(shell).filter(Control.class::isInstance).map(Control.class::cast)
                .filter(control -> control != shell && control.isVisible() && !isInsideOne(control));
    }

    static boolean takesFocus(Control control) {
        return isLeaf(control) || isPaintedByHand(control);
    }

    /** A control that is one stop for Tab, whatever it is made of. */
    static boolean isLeaf(Control control) {
        return TAKE_FOCUS.stream().anyMatch(type -> type.isInstance(control));
    }

    /** A canvas that listens to the keyboard, so the focus makes sense on it. */
    static boolean isPaintedByHand(Control control) {
        return control instanceof Canvas && CANVASES_OF_SWT.stream().noneMatch(type -> type.isInstance(control))
                && (control.getStyle() & SWT.NO_FOCUS) == 0
                && (control.isListening(SWT.KeyDown) || control.isListening(SWT.KeyUp));
    }

    static Violation violation(Rule rule, Widget widget) {
        return new Violation(rule, path(widget));
    }

    static Violation violation(Rule rule, Control around, Widget widget) {
        return new Violation(rule, path(around) + " / " + WidgetTree.line(widget));
    }

    static String path(Widget widget) {
        if (!(widget instanceof Control control)) {
            return WidgetTree.line(widget);
        }
        Deque<String> path = new ArrayDeque<>();
        for (Control at = control; at != null; at = at instanceof Shell ? null : at.getParent()) {
            path.addFirst(WidgetTree.line(at));
        }
        return String.join(" / ", path);
    }

    private static boolean isInsideOne(Control control) {
        return control.getParent() instanceof CCombo || control.getParent() instanceof CTabFolder folder
                && Arrays.stream(folder.getItems()).noneMatch(item -> item.getControl() == control)
                && folder.getTopRight() != control;
    }
}
