package org.attune.testing.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Decorations;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;

/** What a widget says, for people and for tests. On the display's thread. */
public final class WidgetText {
    private WidgetText() {
    }

    /**
     * The text of a widget: what is written on or in it; of a list, table or tree what is chosen, a line each; of a
     * date ISO 8601; empty for what has no text. Never the content of a password field.
     */
    public static String of(Widget widget) {
        return switch (widget) {
            case Text text -> (text.getStyle() & SWT.PASSWORD) == 0 ? text.getText() : "";
            case StyledText text -> text.getText();
            case Combo combo -> combo.getText();
            case CCombo combo -> combo.getText();
            case Spinner spinner -> spinner.getText();
            case DateTime date -> ofDate(date);
            case List list -> String.join("\n", list.getSelection());
            case Table table -> lines(table.getSelection());
            case Tree tree -> lines(tree.getSelection());
            case Scale scale -> Integer.toString(scale.getSelection());
            case ProgressBar bar -> Integer.toString(bar.getSelection());
            default -> label(widget);
        };
    }

    /** What is written on a widget that nobody types into; empty if nothing is. */
    public static String label(Widget widget) {
        return switch (widget) {
            case Label label -> label.getText();
            case CLabel label -> label.getText() == null ? "" : label.getText();
            case Link link -> link.getText();
            case Button button -> button.getText();
            case Group group -> group.getText();
            case Decorations window -> window.getText();
            case Item item -> item.getText();
            default -> "";
        };
    }

    /** As a person reads it: no mark before the mnemonic, no key behind a tabulator. */
    public static String plain(String text) {
        String label = text.indexOf('\t') < 0 ? text : text.substring(0, text.indexOf('\t'));
        return label.replace("&&", "\u0000").replace("&", "").replace('\u0000', '&');
    }

    private static String lines(Item[] items) {
        return Stream.of(items).map(Item::getText).collect(Collectors.joining("\n"));
    }

    private static String ofDate(DateTime date) {
        if ((date.getStyle() & SWT.TIME) != 0) {
            return LocalTime.of(date.getHours(), date.getMinutes(), date.getSeconds()).toString();
        }
        return LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDay()).toString();
    }
}
