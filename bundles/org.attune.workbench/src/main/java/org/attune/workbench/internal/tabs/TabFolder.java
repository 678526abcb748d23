package org.attune.workbench.internal.tabs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.display.SpokenName;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabFolder2Adapter;
import org.eclipse.swt.custom.CTabFolderEvent;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** A folder of tabs whose gestures are heard. */
public final class TabFolder extends CTabFolder2Adapter {
    private static final Words WORDS = Words.of(TabFolder.class);
    private static final int MIDDLE_BUTTON = 2;
    private static final List<String> SAID_BY_SWT = List.of("SWT_Minimize", "SWT_Maximize", "SWT_Restore", "SWT_Close",
            "SWT_ShowList");

    private final CTabFolder folder;
    private final TabGestures gestures;

    private TabFolder(CTabFolder folder, TabGestures gestures) {
        this.folder = folder;
        this.gestures = gestures;
    }

    /**
     * Makes one.
     *
     * @param minimizable whether it has a button that minimises it
     * @param maximizable whether it has a button that lets it fill the window
     */
    public static CTabFolder create(Composite parent, boolean minimizable, boolean maximizable, TabGestures gestures) {
        CTabFolder folder = new CTabFolder(parent, SWT.BORDER);
        folder.setMinimizeVisible(minimizable);
        folder.setMaximizeVisible(maximizable);
        TabFolder listener = new TabFolder(folder, gestures);
        folder.addCTabFolder2Listener(listener);
        folder.addListener(SWT.Selection, event -> gestures.selected((CTabItem) event.item));
        folder.addListener(SWT.MouseDoubleClick, listener::doubleClicked);
        folder.addListener(SWT.MouseUp, listener::released);
        folder.addListener(SWT.MenuDetect, listener::menu);
        TabDrag.on(folder, gestures);
        folder.addListener(SWT.Paint, event -> nameButtons(folder));
        folder.addListener(SWT.MouseMove, event -> nameCross(folder));
        return folder;
    }

    /**
     * The buttons of a folder show pictures only; what SWT says of them on hovering is their name. They come and go with
     * the room that there is, which no event tells.
     */
    private static void nameButtons(CTabFolder folder) {
        Stream.of(folder.getChildren()).filter(ToolBar.class::isInstance).map(ToolBar.class::cast)
                .flatMap(bar -> Stream.of(bar.getItems())).forEach(TabFolder::name);
    }

    private static void name(ToolItem button) {
        String said = inOurWords(Optional.ofNullable(button.getToolTipText()).orElse(SWT.getMessage("SWT_ShowList")));
        if (!SpokenName.of(button).equals(said)) {
            SpokenName.give(button, said);
        }
        if (!said.equals(button.getToolTipText())) {
            button.setToolTipText(said);
        }
    }

    /** SWT knows a few languages only, and not what a person chose here. */
    private static String inOurWords(String said) {
        return SAID_BY_SWT.stream().filter(key -> SWT.getMessage(key).equals(said)).findFirst().map(WORDS::text)
                .orElse(said);
    }

    private static void nameCross(CTabFolder folder) {
        Optional.ofNullable(folder.getToolTipText()).filter(said -> !said.equals(inOurWords(said)))
                .ifPresent(said -> folder.setToolTipText(inOurWords(said)));
    }

    /** The tab that a point on the screen would stand left of; empty behind the last one. */
    public static Optional<CTabItem> tabAfter(CTabFolder folder, Point onScreen) {
        int x = folder.toControl(onScreen).x;
        for (CTabItem item : folder.getItems()) {
            if (item.isShowing() && x < item.getBounds().x + item.getBounds().width / 2) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    @Override
    public void close(CTabFolderEvent event) {
        event.doit = false;
        gestures.close((CTabItem) event.item);
    }

    @Override
    public void minimize(CTabFolderEvent event) {
        gestures.minimize(folder);
    }

    @Override
    public void maximize(CTabFolderEvent event) {
        gestures.toggleMaximized(folder);
    }

    @Override
    public void restore(CTabFolderEvent event) {
        gestures.toggleMaximized(folder);
    }

    private void doubleClicked(Event event) {
        if (event.button == 1 && event.y < folder.getTabHeight()) {
            gestures.toggleMaximized(folder);
        }
    }

    /** The middle button closes a tab, as in Eclipse. */
    private void released(Event event) {
        if (event.button == MIDDLE_BUTTON) {
            Optional.ofNullable(folder.getItem(new Point(event.x, event.y))).ifPresent(gestures::close);
        }
    }

    private void menu(Event event) {
        Point at = folder.toControl(event.x, event.y);
        Optional<CTabItem> tab = Optional.ofNullable(folder.getItem(at))
                .or(() -> Optional.ofNullable(folder.getSelection()).filter(any -> event.detail == SWT.MENU_KEYBOARD));
        event.doit = false;
        tab.ifPresent(item -> open(item, new Point(event.x, event.y)));
    }

    private void open(CTabItem item, Point onScreen) {
        Menu menu = new Menu(folder.getShell(), SWT.POP_UP);
        for (TabAction action : gestures.actions(item)) {
            MenuItem entry = WidgetIds.set(new MenuItem(menu, SWT.PUSH), "tab-menu." + action.id());
            entry.setText(action.label());
            entry.setEnabled(action.enabled());
            entry.addListener(SWT.Selection, event -> action.act().run());
        }
        Display display = folder.getDisplay();
        menu.addListener(SWT.Hide, event -> display.asyncExec(menu::dispose));
        menu.setLocation(onScreen);
        menu.setVisible(true);
    }
}
