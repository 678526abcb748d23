package org.attune.testing.internal;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/** Entries of combos, lists, tables, trees and tab folders, by their text. On the display's thread. */
public final class Choice {
    private Choice() {
    }

    /** Whether there is an entry with this text. */
    public static boolean offers(Widget widget, String entry) {
        return switch (widget) {
            case Combo combo -> combo.indexOf(entry) >= 0;
            case CCombo combo -> combo.indexOf(entry) >= 0;
            case List list -> list.indexOf(entry) >= 0;
            default -> item(widget, entry).isPresent();
        };
    }

    /**
     * Chooses the entry and tells the listeners, or, where a person would click, brings it into view.
     *
     * @return what is to be clicked; empty when the entry is already chosen
     */
    public static Optional<Widget> prepare(Widget widget, String entry) {
        switch (widget) {
            case Combo combo -> combo.select(combo.indexOf(entry));
            case CCombo combo -> combo.select(combo.indexOf(entry));
            case List list -> list.setSelection(list.indexOf(entry));
            default -> {
                return show(item(widget, entry).orElseThrow());
            }
        }
        widget.notifyListeners(SWT.Selection, new Event());
        return Optional.empty();
    }

    private static Optional<Widget> show(Item item) {
        switch (item) {
            case TableItem row -> row.getParent().showItem(row);
            case TreeItem row -> row.getParent().showItem(row);
            default -> item.getDisplay().update();
        }
        return Optional.of(item);
    }

    private static Optional<Item> item(Widget widget, String entry) {
        Item[] items = switch (widget) {
            case Table table -> table.getItems();
            case Tree tree -> all(tree);
            case TabFolder folder -> folder.getItems();
            case CTabFolder folder -> folder.getItems();
            default -> throw new AssertionError("Has no entries to choose from: " + widget);
        };
        return Arrays.stream(items).filter(item -> entry.equals(WidgetText.plain(item.getText()))).findFirst();
    }

    private static Item[] all(Tree tree) {
        return WidgetWalk.of(tree).filter(TreeItem.class::isInstance).toArray(Item[]::new);
    }
}
