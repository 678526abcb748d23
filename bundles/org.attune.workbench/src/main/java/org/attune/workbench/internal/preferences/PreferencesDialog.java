package org.attune.workbench.internal.preferences;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.words.Words;
import org.attune.workbench.Help;
import org.attune.workbench.Preferences;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.display.SpokenName;
import org.attune.workbench.internal.contributions.PageInfo;
import org.attune.workbench.internal.parts.Buttons;
import org.attune.workbench.internal.parts.InView;
import org.attune.workbench.internal.parts.Navigator;
import org.attune.workbench.internal.parts.Spacing;
import org.attune.workbench.internal.parts.Spelling;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Letters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Pages on the left, found by words; the chosen one on the right; what is on them holds when it is applied. */
public final class PreferencesDialog {
    private static final Words WORDS = Words.of(PreferencesDialog.class);
    private static final String LAST = "workbench.preferences.last";
    private static final Point SIZE = new Point(104 * Grids.STEP, 68 * Grids.STEP);
    private static final int LIST = 24 * Grids.STEP;

    private final Preferences preferences;
    private final Shell dialog;
    private final Map<String, OpenPage> pages = new LinkedHashMap<>();
    private final Text search;
    private final Tree tree;
    private final Label title;
    private final Label problem;
    private final Composite stack;
    private final StackLayout front = new StackLayout();
    private Optional<OpenPage> shown = Optional.empty();

    /**
     * @param offered the pages there are, in order
     */
    public PreferencesDialog(Navigator navigator, Preferences preferences, List<PageInfo> offered) {
        this.preferences = preferences;
        dialog = Help.context(WidgetIds.set(new Shell(navigator.shell(),
                SWT.DIALOG_TRIM | SWT.RESIZE | SWT.APPLICATION_MODAL), "dialog.preferences"), "workbench.preferences");
        dialog.setText(WORDS.text("title"));
        dialog.setLayout(Grids.view(2));
        Composite left = Spacing.box(dialog, Grids.columns(1));
        left.setLayoutData(new GridData(SWT.BEGINNING, SWT.FILL, false, true));
        search = searchField(left);
        tree = tree(left);
        Composite right = Spacing.box(dialog, Grids.columns(1));
        right.setLayoutData(Grids.whole());
        title = new Label(right, SWT.NONE);
        title.setLayoutData(Grids.wide());
        Spacing.section(title);
        stack = new Composite(right, SWT.NONE);
        stack.setLayout(front);
        stack.setLayoutData(Grids.whole());
        problem = WidgetIds.set(new Label(right, SWT.WRAP), "preferences.problem");
        problem.setLayoutData(Grids.wide());
        pageButtons(right);
        dialogButtons();
        offered.forEach(info -> pages.put(info.id(), new OpenPage(info, stack, navigator)));
        dialog.addListener(SWT.Dispose, event -> close());
    }

    /** Opens it where it was left. */
    public Shell open() {
        return open(preferences.text(LAST, ""));
    }

    /** Opens it at a page; at the first one when there is no such page. */
    public Shell open(String page) {
        fill(pages.values());
        dialog.setSize(Letters.grown(SIZE.x), Letters.grown(SIZE.y));
        InView.center(dialog);
        select(page);
        dialog.open();
        search.setFocus();
        return dialog;
    }

    private void close() {
        shown.ifPresent(page -> preferences.set(LAST, page.info().id()));
        pages.values().forEach(OpenPage::close);
    }

    private Text searchField(Composite left) {
        Text field = WidgetIds.set(new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL),
                "preferences.search");
        field.setMessage(WORDS.text("search"));
        SpokenName.give(field, WORDS.text("search"));
        field.setLayoutData(Grids.wide());
        field.addListener(SWT.Modify, event -> filter());
        field.addListener(SWT.KeyDown, this::intoTheTree);
        return field;
    }

    private void intoTheTree(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN) {
            event.doit = false;
            tree.setFocus();
        }
    }

    private Tree tree(Composite left) {
        Tree made = WidgetIds.set(new Tree(left, SWT.SINGLE | SWT.BORDER), "preferences.tree");
        GridData room = Grids.whole();
        room.widthHint = Letters.grown(LIST);
        made.setLayoutData(room);
        SpokenName.give(made, WORDS.text("pages"));
        made.addListener(SWT.Selection, event -> show((OpenPage) event.item.getData()));
        return made;
    }

    private void pageButtons(Composite right) {
        Composite row = Buttons.row(right, 2);
        Buttons.push(row, "preferences.defaults", WORDS.text("defaults"),
                () -> shown.ifPresent(OpenPage::restoreDefaults));
        Buttons.push(row, "preferences.apply", WORDS.text("apply"), this::apply);
    }

    private void dialogButtons() {
        Composite row = Spacing.box(dialog, Grids.columns(2));
        row.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false, 2, 1));
        Buttons.push(row, "preferences.cancel", WORDS.text("cancel"), dialog::dispose);
        dialog.setDefaultButton(Buttons.push(row, "preferences.close", WORDS.text("apply-and-close"), () -> {
            if (apply()) {
                dialog.dispose();
            }
        }));
    }

    private void filter() {
        String typed = Spelling.loose(search.getText());
        fill(pages.values().stream().filter(page -> typed.isEmpty() || page.says(typed)).toList());
        if (tree.getItemCount() > 0) {
            select(shown.map(page -> page.info().id()).orElse(""));
        }
        say(tree.getItemCount() == 0 ? WORDS.text("nothing-found", search.getText()) : "");
    }

    /** A page whose parent is not there stands at the top. */
    private void fill(Collection<OpenPage> found) {
        tree.removeAll();
        Map<String, TreeItem> items = new LinkedHashMap<>();
        List<OpenPage> later = new ArrayList<>();
        for (OpenPage page : found) {
            boolean below = found.stream().anyMatch(other -> other.info().id().equals(page.info().under()));
            if (below) {
                later.add(page);
            } else {
                items.put(page.info().id(), item(new TreeItem(tree, SWT.NONE), page));
            }
        }
        later.forEach(page -> item(Optional.ofNullable(items.get(page.info().under()))
                .map(parent -> new TreeItem(parent, SWT.NONE)).orElseGet(() -> new TreeItem(tree, SWT.NONE)), page));
        items.values().forEach(item -> item.setExpanded(true));
    }

    private static TreeItem item(TreeItem item, OpenPage page) {
        item.setText(page.info().label());
        item.setData(page);
        return item;
    }

    private void select(String id) {
        List<TreeItem> all = new ArrayList<>();
        for (TreeItem top : tree.getItems()) {
            all.add(top);
            all.addAll(List.of(top.getItems()));
        }
        all.stream().filter(item -> ((OpenPage) item.getData()).info().id().equals(id)).findFirst()
                .or(() -> all.stream().findFirst()).ifPresent(item -> {
                    tree.setSelection(item);
                    show((OpenPage) item.getData());
                });
    }

    private void show(OpenPage page) {
        shown = Optional.of(page);
        title.setText(page.info().label());
        front.topControl = page.body();
        stack.layout(true, true);
        say("");
    }

    /** All pages that were shown, or none: the first that cannot be applied comes to the front and says why. */
    private boolean apply() {
        Optional<OpenPage> wrong = pages.values().stream().filter(page -> page.problem().isPresent()).findFirst();
        wrong.ifPresentOrElse(page -> {
            select(page.info().id());
            say(page.problem().orElse(""));
        }, () -> {
            pages.values().forEach(OpenPage::apply);
            say("");
        });
        return wrong.isEmpty();
    }

    private void say(String text) {
        problem.setText(text.replace("&", "&&"));
        problem.getParent().layout(true);
    }
}
