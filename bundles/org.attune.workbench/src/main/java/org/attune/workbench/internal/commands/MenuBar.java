package org.attune.workbench.internal.commands;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.internal.contributions.Offered;
import org.attune.workbench.internal.parts.Navigator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The menu of the window, made of commands. */
public final class MenuBar {
    private static final Words WORDS = Words.of(MenuBar.class);
    private static final List<String> MENUS = List.of("file", "edit", "log", "window", "help");
    private static final int LINE_EVERY = 100;

    private final Navigator navigator;
    private final Commands commands;

    /**
     * @param commands what the menus offer
     */
    public MenuBar(Navigator navigator, Commands commands) {
        this.navigator = navigator;
        this.commands = commands;
    }

    /** Makes it anew from the commands and views that are there now. */
    public void sync(Offered offered) {
        Optional<Menu> old = Optional.ofNullable(navigator.shell().getMenuBar());
        Menu bar = new Menu(navigator.shell(), SWT.BAR);
        for (String name : MENUS) {
            fill(cascade(bar, WORDS.text("menu." + name)), name, offered);
        }
        navigator.shell().setMenuBar(bar);
        old.ifPresent(Menu::dispose);
    }

    private void fill(Menu menu, String name, Offered offered) {
        if (name.equals("window")) {
            new ViewMenu(navigator).fill(cascade(menu, WORDS.text("menu.show-view")), offered);
        }
        int last = -1;
        Mnemonics mnemonics = new Mnemonics();
        Stream.of(menu.getItems()).map(MenuItem::getText).forEach(mnemonics::mark);
        for (CommandEntry entry : commands.all().stream().filter(each -> each.menu().equals(name)).toList()) {
            if (last >= 0 && entry.order() / LINE_EVERY != last / LINE_EVERY) {
                new MenuItem(menu, SWT.SEPARATOR);
            }
            last = entry.order();
            item(menu, entry, mnemonics);
        }
        menu.addListener(SWT.Show, event -> enable(menu));
        enable(menu);
    }

    /** A bundle cannot know which letters others have taken. */
    private void item(Menu menu, CommandEntry entry, Mnemonics mnemonics) {
        MenuItem item = WidgetIds.set(new MenuItem(menu, SWT.PUSH), "menu." + entry.id());
        item.setText(mnemonics.mark(entry.label()) + keyText(entry));
        item.setData(entry);
        item.addListener(SWT.Selection, event -> commands.run(entry.id()));
    }

    private void enable(Menu menu) {
        Stream.of(menu.getItems()).filter(item -> item.getData() instanceof CommandEntry)
                .forEach(item -> item.setEnabled(commands.canRun((CommandEntry) item.getData())));
    }

    /** A menu inside another one. */
    static Menu cascade(Menu in, String label) {
        MenuItem item = new MenuItem(in, SWT.CASCADE);
        item.setText(label);
        Menu menu = new Menu(in.getShell(), SWT.DROP_DOWN);
        item.setMenu(menu);
        return menu;
    }

    private static String keyText(CommandEntry entry) {
        return entry.key().isEmpty() ? "" : "\t" + KeyText.of(entry.key());
    }
}
