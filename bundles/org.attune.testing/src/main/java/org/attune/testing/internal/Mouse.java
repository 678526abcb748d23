package org.attune.testing.internal;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/** Moves and clicks as the window system would report it. */
public final class Mouse {
    private static final int INTO_A_ROW = 8;

    private final UiThread ui;

    /** The mouse of a display. */
    public Mouse(UiThread ui) {
        this.ui = ui;
    }

    /**
     * Clicks a widget with the first button; comes back when that was worked off.
     *
     * @throws AssertionError when it is not visible, switched off, or covered by something else
     */
    public void click(Widget widget) {
        Point place = ui.call(() -> placeOf(widget));
        post(SWT.MouseMove, place);
        ui.call(() -> requireReachable(widget));
        post(SWT.MouseDown, place);
        post(SWT.MouseUp, place);
    }

    private void post(int type, Point place) {
        Event event = new Event();
        event.type = type;
        event.x = place.x;
        event.y = place.y;
        event.button = 1;
        if (!new Posting(ui, List.of(type), arrived -> put(arrived, place)).post(event)) {
            throw new AssertionError("The mouse is over no window of ours");
        }
    }

    /** On GTK a posted click has lost its place on the screen, from which SWT reckons where it hit the control. */
    private static void put(Event arrived, Point place) {
        if (arrived.type != SWT.MouseMove && arrived.widget instanceof Control control) {
            Point inside = control.toControl(place);
            arrived.x = inside.x;
            arrived.y = inside.y;
        }
    }

    private Point placeOf(Widget widget) {
        Control around = controlOf(widget);
        if (!around.isVisible()) {
            throw new AssertionError("Not visible: " + widget);
        }
        if (!around.isEnabled() || widget instanceof ToolItem item && !item.isEnabled()) {
            throw new AssertionError("Switched off: " + widget);
        }
        raise(around.getShell());
        Rectangle part = partOf(widget);
        boolean row = widget instanceof TableItem || widget instanceof TreeItem;
        int x = part.x + (row ? Math.min(INTO_A_ROW, part.width / 2) : part.width / 2);
        return around.toDisplay(x, part.y + part.height / 2);
    }

    private void raise(Shell shell) {
        if (ui.display().getActiveShell() != shell) {
            shell.forceActive();
        }
    }

    private boolean requireReachable(Widget widget) {
        Control under = ui.display().getCursorControl();
        for (Control at = under; at != null; at = at.getParent()) {
            if (at == controlOf(widget)) {
                return true;
            }
        }
        throw new AssertionError("Cannot be clicked: " + widget + " is outside the window or covered by " + under);
    }

    private static Control controlOf(Widget widget) {
        return switch (widget) {
            case Control control -> control;
            case ToolItem item -> item.getParent();
            case TableItem item -> item.getParent();
            case TreeItem item -> item.getParent();
            case TableColumn column -> column.getParent();
            case TreeColumn column -> column.getParent();
            case TabItem item -> item.getParent();
            case CTabItem item -> item.getParent();
            default -> throw new AssertionError("Nothing to click on: " + widget);
        };
    }

    private static Rectangle partOf(Widget widget) {
        return switch (widget) {
            case ToolItem item -> item.getBounds();
            case TableItem item -> item.getBounds(0);
            case TreeItem item -> item.getBounds(0);
            case TabItem item -> item.getBounds();
            case CTabItem item -> item.getBounds();
            case Control control -> new Rectangle(0, 0, control.getSize().x, control.getSize().y);
            default -> throw new AssertionError("Clicked by its event, not by the mouse: " + widget);
        };
    }
}
