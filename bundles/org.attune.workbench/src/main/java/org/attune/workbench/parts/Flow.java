package org.attune.workbench.parts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Controls beside each other, in as many lines as they need. Nothing is wider than its line: a control that would be has
 * to take its words in several lines, as one made with {@link SWT#WRAP} does. On the user interface's thread.
 */
public final class Flow extends Layout {
    private final int spacing;
    private final boolean even;

    /**
     * @param spacing between two controls and between two lines, in pixels
     * @param even whether all controls are as wide as the widest
     */
    public Flow(int spacing, boolean even) {
        this.spacing = spacing;
        this.even = even;
    }

    private record Placed(Control control, Point size) {}

    private record Line(List<Placed> placed, int width, int height) {}

    @Override
    protected Point computeSize(Composite composite, int width, int height, boolean flush) {
        List<Line> lines = lines(composite, width, flush);
        int widest = lines.stream().mapToInt(Line::width).max().orElse(0);
        int high = lines.stream().mapToInt(Line::height).sum() + spacing * Math.max(0, lines.size() - 1);
        return new Point(width == SWT.DEFAULT ? widest : width, height == SWT.DEFAULT ? high : height);
    }

    @Override
    protected void layout(Composite composite, boolean flush) {
        Rectangle room = composite.getClientArea();
        int y = room.y;
        for (Line line : lines(composite, room.width, flush)) {
            put(line, room.x, y);
            y += line.height() + spacing;
        }
    }

    private void put(Line line, int left, int top) {
        int x = left;
        for (Placed each : line.placed()) {
            each.control().setBounds(x, top + (line.height() - each.size().y) / 2, each.size().x, each.size().y);
            x += each.size().x + spacing;
        }
    }

    private List<Line> lines(Composite composite, int width, boolean flush) {
        int room = width == SWT.DEFAULT ? Integer.MAX_VALUE : Math.max(1, width);
        List<Line> lines = new ArrayList<>();
        List<Placed> line = new ArrayList<>();
        for (Placed next : placed(composite, room, flush)) {
            if (!line.isEmpty() && width(line) + spacing + next.size().x > room) {
                lines.add(line(line));
                line = new ArrayList<>();
            }
            line.add(next);
        }
        if (!line.isEmpty()) {
            lines.add(line(line));
        }
        return lines;
    }

    private List<Placed> placed(Composite composite, int room, boolean flush) {
        List<Control> shown = Arrays.stream(composite.getChildren()).filter(Flow::takesRoom).toList();
        int widest = !even
                ? 0
                : shown.stream().mapToInt(each -> each.computeSize(SWT.DEFAULT, SWT.DEFAULT, flush).x).max().orElse(0);
        return shown.stream().map(each -> new Placed(each, size(each, Math.min(widest, room), room, flush))).toList();
    }

    private static boolean takesRoom(Control control) {
        return !(control.getLayoutData() instanceof GridData data && data.exclude);
    }

    private static Point size(Control control, int least, int room, boolean flush) {
        Point natural = control.computeSize(SWT.DEFAULT, SWT.DEFAULT, flush);
        return natural.x > room
                ? new Point(room, control.computeSize(room, SWT.DEFAULT, flush).y)
                : new Point(Math.max(least, natural.x), natural.y);
    }

    private Line line(List<Placed> placed) {
        return new Line(List.copyOf(placed), width(placed),
                placed.stream().mapToInt(each -> each.size().y).max().orElse(0));
    }

    private int width(List<Placed> placed) {
        return placed.stream().mapToInt(each -> each.size().x).sum() + spacing * (placed.size() - 1);
    }
}
