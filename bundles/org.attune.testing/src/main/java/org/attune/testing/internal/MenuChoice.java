package org.attune.testing.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;

/** Items of the menu bar, by their texts. On the display's thread. */
public final class MenuChoice {
    private MenuChoice() {
    }

    /**
     * Looks for an item that can be chosen now. Menus on the way are told that they are shown, so that those which fill
     * themselves do.
     *
     * @return what chooses it, to be run on the display's thread
     */
    public static Optional<Runnable> find(Display display, String... path) {
        return bar(display).flatMap(menu -> item(menu, List.of(path))).filter(MenuItem::isEnabled)
                .map(item -> () -> choose(item));
    }

    private static Optional<Menu> bar(Display display) {
        Stream<Shell> active = Stream.ofNullable(display.getActiveShell());
        return Stream.concat(active, Arrays.stream(display.getShells())).filter(Shell::isVisible)
                .flatMap(shell -> Stream.ofNullable(shell.getMenuBar())).findFirst();
    }

    private static Optional<MenuItem> item(Menu menu, List<String> path) {
        menu.notifyListeners(SWT.Show, new Event());
        Optional<MenuItem> found = Arrays.stream(menu.getItems())
                .filter(item -> path.getFirst().equals(WidgetText.plain(item.getText()))).findFirst();
        if (path.size() == 1) {
            return found;
        }
        return found.flatMap(item -> Optional.ofNullable(item.getMenu()))
                .flatMap(inner -> item(inner, path.subList(1, path.size())));
    }

    private static void choose(MenuItem item) {
        if ((item.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
            item.setSelection((item.getStyle() & SWT.RADIO) != 0 || !item.getSelection());
        }
        item.notifyListeners(SWT.Selection, new Event());
    }
}
