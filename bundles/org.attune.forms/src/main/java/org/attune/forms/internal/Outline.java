package org.attune.forms.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.forms.Condition;
import org.attune.forms.Form;
import org.attune.forms.Item;

/** The items of a form: in document order, by linkId, by what they hang on. */
public final class Outline {
    private final List<Item> all = new ArrayList<>();
    private final List<Item> top;
    private final Map<String, List<Item>> byLinkId = new HashMap<>();
    private final Map<Item, List<Item>> dependents = new HashMap<>();
    private final List<Item> ordered;
    private final List<Item> hanging;
    private final List<Item> circles;
    private final boolean[] concerned;

    private Outline(Form form) {
        top = Item.itemsOf(form, all::add);
        all.forEach(item -> byLinkId.computeIfAbsent(item.linkId(), unused -> new ArrayList<>(1)).add(item));
        byLinkId.remove("");
        all.forEach(this::hang);
        ordered = new ArrayList<>(all.size());
        List<Item> left = order();
        ordered.addAll(left);
        circles = inCircles(left);
        hanging = ordered.stream().filter(Outline::hangs).toList();
        concerned = new boolean[all.size()];
        hanging.forEach(item -> concerned[item.index()] = true);
        dependents.keySet().forEach(item -> concerned[item.index()] = true);
    }

    /** The outline of a form that has its JSON already. */
    public static Outline of(Form form) {
        return new Outline(form);
    }

    private void hang(Item item) {
        for (Condition condition : item.conditions()) {
            for (Item question : byLinkId.getOrDefault(condition.question(), List.of())) {
                List<Item> hanging = dependents.computeIfAbsent(question, unused -> new ArrayList<>(2));
                if (hanging.isEmpty() || hanging.getLast() != item) {
                    hanging.add(item);
                }
            }
        }
    }

    /** Kahn's algorithm: takes what hangs on nothing more; what is left over stands in a circle or behind one. */
    private List<Item> order() {
        int[] open = new int[all.size()];
        all.forEach(item -> item.parent().ifPresent(parent -> open[item.index()]++));
        dependents.values().forEach(hanging -> hanging.forEach(item -> open[item.index()]++));
        Deque<Item> free = new ArrayDeque<>();
        all.stream().filter(item -> open[item.index()] == 0).forEach(free::add);
        while (!free.isEmpty()) {
            Item next = free.poll();
            ordered.add(next);
            next.items().forEach(child -> release(child, open, free));
            dependents.getOrDefault(next, List.of()).forEach(hanging -> release(hanging, open, free));
        }
        return all.stream().filter(item -> open[item.index()] > 0).toList();
    }

    /** Of what is left over, all that something left over hangs on: what only stands behind a circle falls away. */
    private List<Item> inCircles(List<Item> left) {
        Map<Item, Integer> hanging = new HashMap<>();
        left.forEach(item -> hanging.put(item, 0));
        left.forEach(item -> above(item).forEach(one -> hanging.computeIfPresent(one, (key, count) -> count + 1)));
        Deque<Item> ends = new ArrayDeque<>(left.stream().filter(item -> hanging.get(item) == 0).toList());
        while (!ends.isEmpty()) {
            Item end = ends.poll();
            hanging.remove(end);
            for (Item one : above(end)) {
                if (hanging.computeIfPresent(one, (key, count) -> count - 1) != null && hanging.get(one) == 0) {
                    ends.add(one);
                }
            }
        }
        return left.stream().filter(hanging::containsKey).toList();
    }

    /** What an item hangs on directly. */
    private List<Item> above(Item item) {
        List<Item> above = new ArrayList<>(2);
        item.parent().ifPresent(above::add);
        item.conditions().forEach(one -> above.addAll(byLinkId.getOrDefault(one.question(), List.of())));
        return above;
    }

    private static void release(Item item, int[] open, Deque<Item> free) {
        open[item.index()]--;
        if (open[item.index()] == 0) {
            free.add(item);
        }
    }

    /** The items at the top. */
    public List<Item> top() {
        return top;
    }

    /** All items in document order. */
    public List<Item> all() {
        return Collections.unmodifiableList(all);
    }

    /** The items of each linkId that is not empty. */
    public Map<String, List<Item>> byLinkId() {
        return byLinkId;
    }

    /** Those whose conditions ask for an item. */
    public List<Item> dependents(Item question) {
        return Optional.ofNullable(dependents.get(question)).map(List::copyOf).orElseGet(List::of);
    }

    /** All items, each behind what it hangs on. */
    public List<Item> inOrderOfEnabling() {
        return Collections.unmodifiableList(ordered);
    }

    private static boolean hangs(Item item) {
        return !item.conditions().isEmpty() || item.parent().filter(Outline::hangs).isPresent();
    }

    /** Those of {@link #inOrderOfEnabling} that may be disabled: they, or something around them, have conditions. */
    public List<Item> hanging() {
        return hanging;
    }

    /** Those in a circle, or between two. */
    public List<Item> inCircles() {
        return circles;
    }

    /** Whether there is any condition. */
    public boolean branches() {
        return !hanging.isEmpty();
    }

    /** Whether an item may be disabled, or another hangs on it. */
    public boolean concerns(Item item) {
        return concerned[item.index()];
    }
}
