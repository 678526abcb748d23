package org.attune.workbench.internal.window;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.testing.By;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** What is on the screen, asked on the display's thread itself: for the conditions of waits. */
final class Seen {
    private Seen() {
    }

    static boolean focusIs(String id) {
        return Optional.ofNullable(Display.getCurrent().getFocusControl()).filter(By.id(id)::test).isPresent();
    }

    static String label(String id) {
        return all().filter(By.id(id)::test).map(Label.class::cast).map(Label::getText).findFirst().orElse("");
    }

    static String link(String id) {
        return all().filter(By.id(id)::test).map(Link.class::cast).map(Link::getText).findFirst().orElse("");
    }

    /** Whether a label that is seen says something. */
    static boolean says(String words) {
        return all().anyMatch(control -> control instanceof Label label && label.isVisible()
                && label.getText().contains(words));
    }

    static Optional<Control> control(String id) {
        return all().filter(By.id(id)::test).findFirst();
    }

    static boolean has(String id) {
        return all().anyMatch(control -> By.id(id).test(control) && control.isVisible());
    }

    /** All controls of a kind, shown or not. */
    static <C extends Control> Stream<C> of(Class<C> kind) {
        return all().filter(kind::isInstance).map(kind::cast);
    }

    /** The first control with an id, shown or not. */
    static Control the(String id) {
        return all().filter(By.id(id)::test).findFirst().orElseThrow();
    }

    /** How many of an id are seen. */
    static long count(String id) {
        return all().filter(control -> By.id(id).test(control) && control.isVisible()).count();
    }

    /** How many rows a table has. */
    static int items(String id) {
        return all().filter(By.id(id)::test).map(Table.class::cast).mapToInt(Table::getItemCount).sum();
    }

    /** The rows of a list or tree, or the second column of a table. */
    static List<String> rows(String id) {
        return all().filter(By.id(id)::test).findFirst().map(Seen::rows).orElse(List.of());
    }

    private static List<String> rows(Control control) {
        return switch (control) {
            case Table table -> Arrays.stream(table.getItems()).map(item -> item.getText(1)).toList();
            case org.eclipse.swt.widgets.List list -> List.of(list.getItems());
            case Tree tree -> Arrays.stream(tree.getItems()).flatMap(Seen::below).map(TreeItem::getText).toList();
            default -> List.of();
        };
    }

    private static Stream<TreeItem> below(TreeItem item) {
        return Stream.concat(Stream.of(item), Arrays.stream(item.getItems()).flatMap(Seen::below));
    }

    private static Stream<Control> all() {
        return Arrays.stream(Display.getCurrent().getShells()).flatMap(Seen::inside);
    }

    private static Stream<Control> inside(Control control) {
        Stream<Control> below = control instanceof Composite composite
                ? Arrays.stream(composite.getChildren()).flatMap(Seen::inside)
                : Stream.empty();
        return Stream.concat(Stream.of(control), below);
    }
}
