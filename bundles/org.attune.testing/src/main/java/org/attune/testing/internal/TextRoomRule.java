package org.attune.testing.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attune.testing.RoomWalk.Rule;
import org.attune.testing.RoomWalk.Violation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;

/** What is written can be read whole. */
public final class TextRoomRule {
    /** Fonts are measured in fractions of a pixel and laid out in whole ones. */
    private static final int ROUNDING = 2;
    /** A longer text in a cell is a beginning, which the tooltip or the record itself goes on with. */
    private static final int FEW_LETTERS = 16;
    private static final int ROWS = 50;

    private TextRoomRule() {
    }

    /** The violations in a window. */
    public static Stream<Violation> check(Shell shell) {
        Stream<Violation> controls = Parts.controls(shell).filter(control -> control.getSize().x > 0)
                .filter(control -> !isToldWhole(control))
                .flatMap(control -> needed(control).filter(needs -> lacks(control.getSize(), needs))
                        .map(needs -> new Violation(Rule.TEXT_FITS, Parts.path(control),
                                control.getSize() + " for " + needs))
                        .stream());
        Stream<Violation> columns = Parts.controls(shell).filter(Table.class::isInstance).map(Table.class::cast)
                .flatMap(TextRoomRule::columns);
        return Stream.concat(controls, columns);
    }

    /** What a line has no room for may stand in its tool tip. */
    private static boolean isToldWhole(Control control) {
        return control instanceof Label label && label.getToolTipText() != null
                && label.getToolTipText().replace('\n', ' ').equals(WidgetText.plain(label.getText()));
    }

    private static boolean lacks(Point size, Point needs) {
        return needs.x > size.x + ROUNDING || needs.y > size.y + ROUNDING;
    }

    /** The size that a control needs to show its text; a width of 0 where it is at home with any. */
    private static Optional<Point> needed(Control control) {
        return switch (control) {
            case Label label when !NameRule.has(label.getText()) -> Optional.empty();
            case Label label when (label.getStyle() & SWT.WRAP) != 0 -> Optional.of(wrapped(label));
            case Button button when (button.getStyle() & SWT.WRAP) != 0 -> Optional.of(wrapped(button));
            case Link link -> Optional.of(wrapped(link));
            case Combo combo when (combo.getStyle() & SWT.READ_ONLY) == 0 -> Optional.of(anyWidth(combo));
            case Text text when (text.getStyle() & SWT.MULTI) == 0 -> Optional.of(field(text));
            case Label label -> Optional.of(natural(label));
            case CLabel label when NameRule.has(label.getText()) -> Optional.of(natural(label));
            case Button button -> Optional.of(natural(button));
            case Combo combo -> Optional.of(chosen(combo));
            case Spinner spinner -> Optional.of(natural(spinner));
            case DateTime date -> Optional.of(natural(date));
            case ToolBar bar when (bar.getStyle() & SWT.WRAP) == 0 -> Optional.of(natural(bar));
            default -> Optional.empty();
        };
    }

    private static Point natural(Control control) {
        return control.computeSize(SWT.DEFAULT, SWT.DEFAULT, false);
    }

    private static Point wrapped(Control control) {
        return new Point(0, control.computeSize(control.getSize().x, SWT.DEFAULT, false).y);
    }

    private static Point anyWidth(Control control) {
        return new Point(0, natural(control).y);
    }

    /** A choice is at least as wide as what was chosen, with whatever is around it. */
    private static Point chosen(Combo combo) {
        Point natural = natural(combo);
        int widest = Arrays.stream(combo.getItems()).mapToInt(item -> width(combo, item)).max().orElse(0);
        return new Point(natural.x - widest + width(combo, combo.getText()), natural.y);
    }

    /** What is typed scrolls; what it says while it is empty does not. */
    private static Point field(Text text) {
        boolean hinting = text.getText().isEmpty() && NameRule.has(text.getMessage());
        int around = text.getSize().x - text.getClientArea().width;
        return new Point(hinting ? width(text, text.getMessage()) + around : 0, natural(text).y);
    }

    private static Stream<Violation> columns(Table table) {
        if (table.getColumnCount() == 0) {
            return Stream.empty();
        }
        return IntStream.range(0, table.getColumnCount()).mapToObj(at -> column(table, at)).flatMap(Optional::stream);
    }

    private static Optional<Violation> column(Table table, int at) {
        TableColumn column = table.getColumn(at);
        Stream<String> head = Stream.of(column.getText()).filter(text -> table.getHeaderVisible());
        Stream<String> cells = IntStream.range(0, Math.min(ROWS, table.getItemCount())).mapToObj(table::getItem)
                .map((TableItem row) -> row.getText(at)).filter(text -> text.length() <= FEW_LETTERS);
        return Stream.concat(head, cells).filter(NameRule::has).filter(text -> width(table, text) > column.getWidth())
                .findFirst().map(text -> new Violation(Rule.TEXT_FITS,
                        Parts.path(table) + " / column " + at + " \"" + column.getText() + "\": " + text,
                        column.getWidth() + " for " + width(table, text)));
    }

    private static int width(Control control, String text) {
        GC gc = new GC(control);
        try {
            gc.setFont(control.getFont());
            return Arrays.stream(text.split("\n")).mapToInt(line -> gc.textExtent(line).x).max().orElse(0);
        } finally {
            gc.dispose();
        }
    }
}
