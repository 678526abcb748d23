package org.attune.program.ui.internal.people;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.attune.records.RecordId;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Letters;
import org.attune.workbench.parts.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** The tree of people on screen: its lines are made when they come into sight, so that 50,000 open at once. */
final class PeopleLines {
    private static final Words WORDS = Words.of(PeopleLines.class);
    private static final int FIRST_WIDTH = 160;
    /** Cohorts of this size are opened from the start. */
    private static final int MANY = 500;

    private final Tree tree;
    private List<Node> top = List.of();

    PeopleLines(Composite parent) {
        tree = Named.as(WORDS.text("tree"), WidgetIds.set(
                new Tree(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER), "people.tree"));
        tree.setLayoutData(Grids.table());
        tree.setHeaderVisible(true);
        column("who", FIRST_WIDTH);
        column("roles", 96);
        column("mentors", 64);
        tree.addListener(SWT.SetData, this::fill);
        tree.addListener(SWT.Resize, event -> stretch());
    }

    void onChosen(Consumer<Optional<RecordId>> then) {
        tree.addListener(SWT.Selection, event -> then.accept(chosen()));
    }

    void onOpen(Consumer<Node.Place> then) {
        tree.addListener(SWT.DefaultSelection, event -> node().flatMap(Node::place).ifPresent(then));
    }

    void focus() {
        tree.setFocus();
    }

    Optional<RecordId> chosen() {
        return node().flatMap(Node::person);
    }

    private Optional<Node> node() {
        return tree.getSelectionCount() == 0
                ? Optional.empty()
                : Optional.ofNullable((Node) tree.getSelection()[0].getData());
    }

    /** Shows other lines, opened as far as they are few or were looked for. */
    void show(PeopleTree people, boolean lookedFor, Optional<RecordId> selected) {
        Optional<RecordId> before = chosen().or(() -> selected);
        boolean few = people.all().stream().mapToInt(Node::people).sum() <= MANY;
        top = people.all();
        tree.setRedraw(false);
        tree.removeAll();
        tree.setItemCount(top.size());
        if (few || lookedFor && top.size() <= MANY) {
            for (int i = 0; i < top.size(); i++) {
                open(tree.getItem(i), top.get(i), before, few);
            }
        }
        tree.setRedraw(true);
    }

    private void open(TreeItem item, Node node, Optional<RecordId> chosen, boolean all) {
        fill(item, node);
        if (node.person().isPresent() && node.person().equals(chosen)) {
            tree.setSelection(item);
        }
        item.setExpanded(!node.below().isEmpty());
        for (int i = 0; i < node.below().size() && all; i++) {
            open(item.getItem(i), node.below().get(i), chosen, true);
        }
    }

    private void fill(Event event) {
        TreeItem item = (TreeItem) event.item;
        TreeItem parent = item.getParentItem();
        List<Node> siblings = parent == null ? top : ((Node) parent.getData()).below();
        fill(item, siblings.get(event.index));
    }

    private static void fill(TreeItem item, Node node) {
        String label = node.person().isPresent()
                ? node.label()
                : WORDS.text("group", node.label(), node.people());
        item.setText(new String[]{label, node.roles(), node.mentors()});
        item.setData(node);
        item.setItemCount(node.below().size());
    }

    /** Who somebody is takes the room that the rest leaves. */
    private void stretch() {
        int taken = tree.getColumn(1).getWidth() + tree.getColumn(2).getWidth();
        tree.getColumn(0).setWidth(Math.max(Letters.grown(FIRST_WIDTH), tree.getClientArea().width - taken));
    }

    private void column(String key, int width) {
        TreeColumn column = new TreeColumn(tree, SWT.NONE);
        column.setText(WORDS.text(key));
        column.pack();
        column.setWidth(Math.max(width, column.getWidth() + 2 * Grids.STEP));
    }
}
