package org.attune.forms.ui.internal.designer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.attune.forms.ItemType;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Named;
import org.attune.workbench.parts.ScrollPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

import com.google.gson.JsonObject;

/** The items of a form as a tree, and what can be done with them. M1+Up and M1+Down move an item, Delete takes it out. */
final class ItemTree {
    private static final Words WORDS = Words.of(ItemTree.class);

    private final Blueprint blueprint;
    private final Runnable changed;
    private final Tree tree;
    private Consumer<Optional<JsonObject>> chooses = item -> {};

    /** @param changed told when items were put in, moved or taken out */
    ItemTree(Composite parent, Blueprint blueprint, Runnable changed, Runnable bank) {
        this.blueprint = blueprint;
        this.changed = changed;
        Composite page = new ScrollPage(parent, Grids.view(1), ScrollPage.OF_TEXTS).page();
        tree = Named.as(WORDS.text("items"), WidgetIds.set(new Tree(page, SWT.SINGLE | SWT.BORDER), "form.items"));
        tree.setLayoutData(Grids.table());
        tree.addListener(SWT.Selection, event -> chooses.accept(chosen()));
        tree.addListener(SWT.KeyDown, this::byKey);
        Composite buttons = Grids.buttonRow(page);
        button(buttons, "add.question", () -> add(ItemType.STRING, "new.question"));
        button(buttons, "add.section", () -> add(ItemType.GROUP, "new.section"));
        button(buttons, "add.bank", bank);
        button(buttons, "up", () -> move(-1));
        button(buttons, "down", () -> move(1));
        button(buttons, "remove", this::remove);
        show(Optional.empty());
    }

    private static void button(Composite parent, String key, Runnable does) {
        Button button = WidgetIds.set(new Button(parent, SWT.PUSH | SWT.WRAP), "form." + key);
        button.setText(WORDS.text(key));
        button.addListener(SWT.Selection, event -> does.run());
    }

    /** Tells which item is chosen; none stands for the form as a whole. */
    void onChoice(Consumer<Optional<JsonObject>> then) {
        chooses = then;
    }

    Optional<JsonObject> chosen() {
        return Arrays.stream(tree.getSelection()).findFirst().map(TreeItem::getData)
                .filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
    }

    void focus() {
        tree.setFocus();
    }

    /** Shows the items as they are now, and chooses one of them, or the form. */
    void show(Optional<JsonObject> choice) {
        tree.setRedraw(false);
        tree.removeAll();
        TreeItem root = new TreeItem(tree, SWT.NONE);
        root.setText(title());
        add(root, blueprint.json());
        expand(root);
        tree.setRedraw(true);
        tree.setSelection(choice.flatMap(item -> find(root, item)).orElse(root));
        tree.showSelection();
    }

    /** Chooses an item by its linkId, or the form. */
    void choose(String linkId) {
        Optional<JsonObject> item = blueprint.all().stream()
                .filter(one -> Blueprint.text(one, "linkId").equals(linkId)).findFirst();
        show(item);
        chooses.accept(item);
    }

    /** The texts have changed: shows them anew. */
    void reword() {
        TreeItem root = tree.getItem(0);
        root.setText(title());
        all(root).filter(item -> item.getData() instanceof JsonObject)
                .forEach(item -> item.setText(label((JsonObject) item.getData())));
    }

    private String title() {
        String title = Blueprint.text(blueprint.json(), "title");
        return title.isBlank() ? WORDS.text("untitled") : title;
    }

    private void add(TreeItem parent, JsonObject holder) {
        Blueprint.items(holder).stream().filter(item -> !HelpText.isHelp(item)).forEach(item -> {
            TreeItem line = new TreeItem(parent, SWT.NONE);
            line.setData(item);
            line.setText(label(item));
            add(line, item);
        });
    }

    private static String label(JsonObject item) {
        String text = Blueprint.text(item, "text").strip();
        String shown = text.isEmpty() ? Blueprint.text(item, "linkId") : text.lines().findFirst().orElse("");
        return item.has("enableWhen") ? WORDS.text("branching", shown) : shown;
    }

    private static void expand(TreeItem item) {
        item.setExpanded(true);
        List.of(item.getItems()).forEach(ItemTree::expand);
    }

    private static Stream<TreeItem> all(TreeItem item) {
        return Stream.concat(Stream.of(item), Arrays.stream(item.getItems()).flatMap(ItemTree::all));
    }

    private static Optional<TreeItem> find(TreeItem root, JsonObject item) {
        return all(root).filter(line -> line.getData() == item).findFirst();
    }

    private void byKey(Event event) {
        boolean moves = (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1;
        if (event.keyCode == SWT.DEL) {
            remove();
        } else if (moves && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            event.doit = false;
            move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
        }
    }

    private void add(ItemType type, String words) {
        done(Optional.of(blueprint.add(chosen(), type, WORDS.text(words))));
    }

    private void move(int step) {
        chosen().ifPresent(item -> {
            blueprint.move(item, step);
            done(Optional.of(item));
        });
    }

    private void remove() {
        chosen().ifPresent(item -> {
            List<JsonObject> before = listed();
            int at = before.indexOf(item);
            blueprint.remove(item);
            List<JsonObject> left = listed();
            done(left.isEmpty() ? Optional.empty() : Optional.of(left.get(Math.min(at, left.size() - 1))));
        });
    }

    private List<JsonObject> listed() {
        return blueprint.all().stream().filter(item -> !HelpText.isHelp(item)).toList();
    }

    private void done(Optional<JsonObject> choice) {
        show(choice);
        changed.run();
        chooses.accept(choice);
    }
}
