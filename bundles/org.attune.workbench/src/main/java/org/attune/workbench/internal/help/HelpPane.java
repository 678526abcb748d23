package org.attune.workbench.internal.help;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.display.SpokenName;
import org.attune.workbench.internal.commands.KeyChoices;
import org.attune.workbench.internal.parts.Buttons;
import org.attune.workbench.internal.parts.Spacing;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Contents above, or what a search found; the page below. */
final class HelpPane {
    private static final System.Logger LOG = System.getLogger(HelpPane.class.getName());
    private static final Words WORDS = Words.of(HelpPane.class);
    private static final int[] SHARES = {35, 65};

    private final Shell window;
    private final Site site;
    private final HelpShelf shelf;
    private final HelpLinks links;
    private final HelpTrail trail = new HelpTrail();
    private final Button back;
    private final Button forth;
    private final Text search;
    private final Tree tree;
    private final HelpSheet sheet;
    private final Runnable listening;
    private Optional<HelpLibrary> library = Optional.empty();

    /**
     * @param window in which it shows what is wanted there
     */
    HelpPane(Composite parent, Shell window, Site site, HelpShelf shelf, KeyChoices commands) {
        this.window = window;
        this.site = site;
        this.shelf = shelf;
        this.links = new HelpLinks(site, commands);
        GridLayout layout = Grids.view(1);
        Composite pane = Spacing.box(parent, layout);
        search = searchField(pane);
        Composite row = Spacing.box(pane, Grids.columns(2));
        back = Buttons.push(row, "help.back", WORDS.text("back"), () -> trail.back().ifPresent(this::show));
        forth = Buttons.push(row, "help.forward", WORDS.text("forward"), () -> trail.forth().ifPresent(this::show));
        SashForm halves = new SashForm(pane, SWT.VERTICAL);
        halves.setLayoutData(Grids.whole());
        tree = WidgetIds.set(new Tree(halves, SWT.SINGLE | SWT.BORDER), "help.contents");
        SpokenName.give(tree, WORDS.text("contents"));
        tree.addListener(SWT.Selection, event -> go((String) event.item.getData()));
        sheet = new HelpSheet(halves, this::follow);
        halves.setWeights(SHARES);
        pane.addListener(SWT.KeyDown, this::key);
        sheet.control().addListener(SWT.KeyDown, this::key);
        tree.addListener(SWT.KeyDown, this::key);
        listening = shelf.onWanted(this::look);
        pane.addListener(SWT.Dispose, event -> close());
        look();
    }

    void focus() {
        sheet.control().setFocus();
    }

    void close() {
        listening.run();
        shelf.takeWanted(window);
    }

    /** Contributions have come or gone, or somebody wants to read something. */
    void look() {
        site.background().call(WORDS.text("reading"), shelf::library, this::take);
    }

    private void take(HelpLibrary now) {
        if (!library.equals(Optional.of(now))) {
            library = Optional.of(now);
            fill();
        }
        List<String> wanted = shelf.takeWanted(window);
        if (!wanted.isEmpty() || trail.here().isEmpty()) {
            go(Stream.concat(wanted.stream().flatMap(word -> topic(now, word).stream()), Stream.of(HelpLibrary.START))
                    .findFirst().orElseThrow());
        }
    }

    private static Optional<String> topic(HelpLibrary library, String word) {
        return library.page(word).map(HelpPage::topic).or(() -> library.forContext(word));
    }

    private Text searchField(Composite row) {
        Text field = WidgetIds.set(new Text(row, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "help.search");
        field.setMessage(WORDS.text("search"));
        SpokenName.give(field, WORDS.text("search"));
        field.setLayoutData(Grids.wide());
        field.addListener(SWT.Modify, event -> fill());
        field.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                event.doit = false;
                tree.setFocus();
            }
        });
        return field;
    }

    private void key(Event event) {
        boolean alt = (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD3;
        if (alt && event.keyCode == SWT.ARROW_LEFT) {
            trail.back().ifPresent(this::show);
        } else if (alt && event.keyCode == SWT.ARROW_RIGHT) {
            trail.forth().ifPresent(this::show);
        }
    }

    private void fill() {
        tree.removeAll();
        library.ifPresent(all -> {
            if (search.getText().isBlank()) {
                all.contents().forEach(entry -> item(new TreeItem(tree, SWT.NONE), entry));
            } else {
                all.search(search.getText()).forEach(page -> item(new TreeItem(tree, SWT.NONE),
                        new HelpEntry(page.title(), page.topic(), List.of())));
            }
            if (tree.getItemCount() == 0) {
                item(new TreeItem(tree, SWT.NONE),
                        new HelpEntry(WORDS.text("nothing-found"), HelpLibrary.START, List.of()));
            }
        });
    }

    private static void item(TreeItem item, HelpEntry entry) {
        item.setText(entry.title());
        item.setData(entry.topic());
        entry.inside().forEach(inner -> item(new TreeItem(item, SWT.NONE), inner));
        item.setExpanded(true);
    }

    private void follow(String target) {
        if (target.startsWith(HelpLinks.TOPIC)) {
            go(target.substring(HelpLinks.TOPIC.length()));
        } else {
            links.follow(target);
        }
    }

    private void go(String topic) {
        if (library.flatMap(all -> all.page(topic)).isPresent()) {
            trail.go(topic);
            show(topic);
        }
    }

    private void show(String topic) {
        library.flatMap(all -> all.page(topic)).ifPresent(page -> {
            HelpText text = HelpLayout.of(page, this::leads);
            text.broken().forEach(target -> LOG.log(System.Logger.Level.WARNING,
                    "Help page {0} has a link that leads nowhere: {1}", topic, target));
            sheet.show(text, page.files());
        });
        back.setEnabled(trail.hasBack());
        forth.setEnabled(trail.hasForth());
    }

    private boolean leads(String target) {
        return target.startsWith(HelpLinks.TOPIC)
                ? library.flatMap(all -> all.page(target.substring(HelpLinks.TOPIC.length()))).isPresent()
                : links.leads(target);
    }
}
