package org.attune.testing.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.CoolBar;
import org.eclipse.swt.widgets.Decorations;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ExpandBar;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/** What is inside what: windows, controls, items, menus. On the display's thread. */
public final class WidgetWalk {
    /** Rows of a table beyond this are not walked: asking for a row of a virtual table makes it. */
    private static final int ROWS = 200;

    private WidgetWalk() {
    }

    /** All widgets of all visible windows, the newest window first. */
    public static Stream<Widget> of(Display display) {
        List<Shell> shells = new ArrayList<>(Arrays.asList(display.getShells()));
        return shells.reversed().stream().filter(Shell::isVisible).flatMap(WidgetWalk::of);
    }

    /** A widget and everything inside it, from the outside in. A window that belongs to another is not inside it. */
    public static Stream<Widget> of(Widget widget) {
        return Stream.concat(Stream.of(widget), inside(widget).stream().flatMap(WidgetWalk::of));
    }

    /** What is directly inside a widget. */
    public static List<Widget> inside(Widget widget) {
        List<Widget> found = new ArrayList<>();
        menu(widget).ifPresent(found::add);
        found.addAll(items(widget));
        if (widget instanceof Composite composite) {
            found.addAll(Arrays.asList(composite.getChildren()));
        }
        return found;
    }

    private static Optional<Menu> menu(Widget widget) {
        return switch (widget) {
            case Decorations window -> Optional.ofNullable(window.getMenuBar());
            case Control control -> Optional.ofNullable(control.getMenu()).filter(menu -> isOwn(control, menu));
            case MenuItem item -> Optional.ofNullable(item.getMenu());
            default -> Optional.empty();
        };
    }

    /** A control without a menu of its own may show that of its parent. */
    private static boolean isOwn(Control control, Menu menu) {
        return control.getParent() == null || control.getParent().getMenu() != menu;
    }

    private static List<? extends Widget> items(Widget widget) {
        return switch (widget) {
            case Menu menu -> List.of(menu.getItems());
            case ToolBar bar -> List.of(bar.getItems());
            case CoolBar bar -> List.of(bar.getItems());
            case ExpandBar bar -> List.of(bar.getItems());
            case TabFolder folder -> List.of(folder.getItems());
            case CTabFolder folder -> List.of(folder.getItems());
            case Table table -> columnsAndRows(table);
            case Tree tree -> columnsAndRows(tree);
            case TreeItem item when item.getExpanded() -> List.of(item.getItems());
            default -> List.of();
        };
    }

    private static List<Widget> columnsAndRows(Table table) {
        List<Widget> found = new ArrayList<>(Arrays.asList(table.getColumns()));
        for (int row = 0; row < Math.min(ROWS, table.getItemCount()); row++) {
            found.add(table.getItem(row));
        }
        return found;
    }

    private static List<Widget> columnsAndRows(Tree tree) {
        List<Widget> found = new ArrayList<>(Arrays.asList(tree.getColumns()));
        for (int row = 0; row < Math.min(ROWS, tree.getItemCount()); row++) {
            found.add(tree.getItem(row));
        }
        return found;
    }
}
