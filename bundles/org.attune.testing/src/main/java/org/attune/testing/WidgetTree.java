package org.attune.testing;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.attune.testing.internal.AccessibleInsight;
import org.attune.testing.internal.WidgetText;
import org.attune.testing.internal.WidgetWalk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/** The widgets of all windows as text, one a line, indented. All methods belong on the display's thread. */
public final class WidgetTree {
    private static final int MOST_LETTERS = 80;

    private WidgetTree() {
    }

    /**
     * All windows of a display: type, id, text (the first 80 letters; of a password field nothing), accessible name,
     * and the marks {@code focus}, {@code off} (disabled) and {@code hidden}.
     */
    public static String dump(Display display) {
        return Arrays.stream(display.getShells()).map(WidgetTree::dump).collect(Collectors.joining());
    }

    /** One window and what is inside it, as {@link #dump(Display)} writes it. */
    public static String dump(Shell shell) {
        StringBuilder lines = new StringBuilder();
        append(lines, shell, 0);
        return lines.toString();
    }

    /** One widget in one line, as {@link #dump(Display)} writes it, without what is inside. */
    public static String line(Widget widget) {
        StringBuilder line = new StringBuilder(widget.getClass().getSimpleName());
        Object id = widget.getData(By.ID);
        line.append(id == null ? "" : " #" + id);
        line.append(quoted("", WidgetText.of(widget)));
        if (widget instanceof Control control && !isLine(control)) {
            line.append(quoted("name=", AccessibleInsight.of(control).name()));
        }
        return line.append(marks(widget)).toString();
    }

    /** A line between two parts says nothing; asking what it says makes SWT take it for a container, and GTK grumble. */
    private static boolean isLine(Control control) {
        return control instanceof Label && (control.getStyle() & SWT.SEPARATOR) != 0;
    }

    private static void append(StringBuilder lines, Widget widget, int depth) {
        lines.append("  ".repeat(depth)).append(line(widget)).append('\n');
        WidgetWalk.inside(widget).forEach(inner -> append(lines, inner, depth + 1));
    }

    private static String quoted(String before, String text) {
        if (text.isEmpty()) {
            return "";
        }
        String flat = text.replaceAll("\\s+", " ");
        return " " + before + '"' + (flat.length() > MOST_LETTERS ? flat.substring(0, MOST_LETTERS) + "…" : flat) + '"';
    }

    private static String marks(Widget widget) {
        return switch (widget) {
            case Control control -> (control.isFocusControl() ? " focus" : "") + (control.getEnabled() ? "" : " off")
                    + (control.getVisible() ? "" : " hidden");
            case MenuItem item -> item.getEnabled() ? "" : " off";
            case ToolItem item -> item.getEnabled() ? "" : " off";
            default -> "";
        };
    }
}
