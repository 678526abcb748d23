package org.attune.workbench.internal.docking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Tabs in one place. A tab that is closed, or whose bundle has gone, keeps its place here, so that it comes back where
 * it was.
 *
 * @param id of the stack, unique in its arrangement
 * @param tabs ids of the views, left to right
 * @param front the tab in front, once somebody chose one
 * @param minimized whether only its names are shown, on the window's edge
 */
public record Stack(String id, List<String> tabs, Optional<String> front, boolean minimized) implements Tile {
    public Stack {
        tabs = List.copyOf(tabs);
    }

    /** An empty one. */
    public static Stack empty(String id) {
        return new Stack(id, List.of(), Optional.empty(), false);
    }

    @Override
    public Stream<Stack> stacks() {
        return Stream.of(this);
    }

    @Override
    public Optional<Tile> rewrite(Function<Stack, Optional<Tile>> change) {
        return change.apply(this);
    }

    /** Those of its tabs that can be shown now. */
    public List<String> shown(Predicate<String> there) {
        return tabs.stream().filter(there).toList();
    }

    /** The tab that stands in front of those that can be shown now. */
    public Optional<String> shownFront(Predicate<String> there) {
        return front.filter(tabs::contains).filter(there).or(() -> shown(there).stream().findFirst());
    }

    /** With a tab in front. */
    public Stack inFront(String tab) {
        return new Stack(id, tabs, Optional.of(tab), minimized);
    }

    /** Minimised or not. */
    public Stack minimized(boolean now) {
        return new Stack(id, tabs, front, now);
    }

    Stack with(String tab, Optional<String> before) {
        List<String> now = new ArrayList<>(tabs);
        now.add(before.map(now::indexOf).filter(index -> index >= 0).orElse(now.size()), tab);
        return new Stack(id, now, front, minimized);
    }

    Stack without(String tab) {
        return new Stack(id, tabs.stream().filter(each -> !each.equals(tab)).toList(),
                front.filter(each -> !each.equals(tab)), minimized);
    }
}
