package org.attune.testing.internal;

import java.util.Arrays;
import java.util.stream.Stream;
import org.attune.testing.AccessibilityWalk.Rule;
import org.attune.testing.AccessibilityWalk.Violation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** An image alone says nothing to somebody who does not see it. */
public final class ImageRule {
    private ImageRule() {
    }

    /** The violations in a window. */
    public static Stream<Violation> check(Shell shell) {
        Stream<Violation> onControls = Parts.controls(shell).filter(ImageRule::isBareImage)
                .filter(control -> !NameRule.isExplained(control))
                .map(control -> Parts.violation(Rule.IMAGE_NAMED, control));
        Stream<Violation> onItems = Parts.controls(shell).filter(ToolBar.class::isInstance).map(ToolBar.class::cast)
                .flatMap(ImageRule::check);
        return Stream.concat(onControls, onItems);
    }

    private static Stream<Violation> check(ToolBar bar) {
        return Arrays.stream(bar.getItems()).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0)
                .filter(item -> !isNamed(item)).map(item -> Parts.violation(Rule.IMAGE_NAMED, bar, item));
    }

    private static boolean isNamed(ToolItem item) {
        return NameRule.has(item.getText()) || NameRule.has(item.getToolTipText());
    }

    private static boolean isBareImage(Control control) {
        Image image = switch (control) {
            case Label label -> label.getImage();
            case CLabel label -> label.getImage();
            case Button button -> button.getImage();
            default -> null;
        };
        return image != null && !NameRule.has(WidgetText.label(control));
    }
}
