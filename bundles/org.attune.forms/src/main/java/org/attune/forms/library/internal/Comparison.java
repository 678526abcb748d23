package org.attune.forms.library.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.attune.forms.Form;
import org.attune.forms.Item;
import org.attune.forms.library.Change;
import org.attune.forms.library.Change.Kind;
import org.attune.forms.library.Effect;

/** Finds what differs between two versions of a form. */
public final class Comparison {
    private static final String FIRST_LANGUAGE = "";

    private final Form before;
    private final Form after;
    private final List<Change> changes = new ArrayList<>();

    private Comparison(Form before, Form after) {
        this.before = before;
        this.after = after;
    }

    /** The changes that lead from one version to another. */
    public static List<Change> of(Form before, Form after) {
        Comparison comparison = new Comparison(before, after);
        comparison.title();
        Set<String> moved = comparison.moved();
        after.all().forEach(item -> comparison.item(item, moved));
        before.all().stream().filter(item -> after.item(item.linkId()).isEmpty()).forEach(comparison::removed);
        return comparison.changes;
    }

    private void title() {
        String was = before.title(FIRST_LANGUAGE);
        String is = after.title(FIRST_LANGUAGE);
        if (!was.equals(is)) {
            changes.add(new Change("", Kind.TEXT, is, was, is, Effect.SAME));
        }
    }

    private void item(Item is, Set<String> moved) {
        Optional<Item> was = before.item(is.linkId());
        if (was.isEmpty()) {
            changes.add(new Change(is.linkId(), Kind.ADDED, ItemChanges.label(is), "", "", Effect.NOT_ASKED_BEFORE));
            return;
        }
        if (moved.contains(is.linkId())) {
            changes.add(new Change(is.linkId(), Kind.MOVED, ItemChanges.label(is), "", "", Effect.SAME));
        }
        changes.addAll(ItemChanges.of(was.get(), is));
    }

    private void removed(Item was) {
        changes.add(new Change(was.linkId(), Kind.REMOVED, ItemChanges.label(was), "", "", Effect.NO_LONGER_ASKED));
    }

    /** Those in another group, and of those in one group the fewest that explain the new order. */
    private Set<String> moved() {
        Set<String> moved = new HashSet<>();
        Map<String, List<Item>> staying = new HashMap<>();
        for (Item is : after.all()) {
            Optional<Item> was = before.item(is.linkId());
            if (was.isPresent() && !group(is).equals(group(was.get()))) {
                moved.add(is.linkId());
            } else if (was.isPresent()) {
                staying.computeIfAbsent(group(is), unused -> new ArrayList<>()).add(was.get());
            }
        }
        staying.values().forEach(items -> moved.addAll(outOfOrder(items)));
        return moved;
    }

    private static Set<String> outOfOrder(List<Item> itemsInNewOrder) {
        int[] places = itemsInNewOrder.stream().mapToInt(Item::index).toArray();
        Set<Integer> kept = LongestRise.of(places);
        return itemsInNewOrder.stream().filter(item -> !kept.contains(item.index())).map(Item::linkId)
                .collect(Collectors.toSet());
    }

    private static String group(Item item) {
        return item.parent().map(Item::linkId).orElse("");
    }
}
