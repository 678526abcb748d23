package org.attune.forms.filling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.attune.forms.Item;
import org.attune.forms.Value;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Makes the places of a form: empty ones with what the form begins with, or those of a response. */
final class Growth {
    private final Consumer<Place> born;
    private int next;

    /** @param born told of each place once it has its slots */
    Growth(Consumer<Place> born) {
        this.born = born;
    }

    /** Fills a nest with empty places. */
    void begin(List<Item> items, Nest nest, Optional<Slot> below) {
        for (Item item : items) {
            int times = item.type().asks() ? 1 : Math.max(1, item.repeats() ? item.minOccurs().orElse(1) : 1);
            for (int i = 0; i < times; i++) {
                nest.places.add(empty(item, nest, below));
            }
        }
    }

    /** One empty place. */
    Place empty(Item item, Nest nest, Optional<Slot> below) {
        Place place = new Place(item, next++, nest, below, new JsonObject());
        if (item.type().asks()) {
            item.initial().forEach(value -> place.slots.add(emptySlot(place, Optional.of(value))));
            atLeastOne(place);
        } else {
            begin(item.items(), place.inside, Optional.empty());
        }
        born.accept(place);
        return place;
    }

    /** Room for one answer more. */
    Slot emptySlot(Place place, Optional<Value> value) {
        Slot slot = new Slot(place, value, new JsonObject());
        begin(place.item().items(), slot.inside, Optional.of(slot));
        return slot;
    }

    /** Fills a nest with what a response has at {@code item} of the holder; of what it lacks come empty places. */
    void goOn(List<Item> items, JsonObject holder, Nest nest, Optional<Slot> below) {
        List<JsonObject> given = objects(holder, "item");
        Set<JsonObject> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Item item : items) {
            List<JsonObject> meant = given.stream().filter(one -> isCalled(one, item.linkId())).toList();
            List<JsonObject> used = item.repeats() && !item.type().asks() || meant.isEmpty()
                    ? meant
                    : meant.subList(0, 1);
            used.forEach(one -> nest.places.add(read(item, one, nest, below)));
            taken.addAll(used);
            if (meant.isEmpty()) {
                nest.places.add(blank(item, nest, below));
            }
        }
        given.stream().filter(one -> !taken.contains(one)).forEach(nest.strays::add);
    }

    private Place read(Item item, JsonObject source, Nest nest, Optional<Slot> below) {
        Place place = new Place(item, next++, nest, below, source);
        if (item.type().asks()) {
            objects(source, "answer").forEach(answer -> place.slots.add(slot(place, answer)));
            atLeastOne(place);
        } else {
            goOn(item.items(), source, place.inside, Optional.empty());
        }
        born.accept(place);
        return place;
    }

    private Slot slot(Place place, JsonObject answer) {
        Slot slot = new Slot(place, Value.in(answer, "value"), answer);
        goOn(place.item().items(), answer, slot.inside, Optional.of(slot));
        return slot;
    }

    /** A place that a response lacks: what the form would begin with was taken out by somebody. */
    private Place blank(Item item, Nest nest, Optional<Slot> below) {
        Place place = new Place(item, next++, nest, below, new JsonObject());
        if (item.type().asks()) {
            atLeastOne(place);
        } else {
            goOn(item.items(), new JsonObject(), place.inside, Optional.empty());
        }
        born.accept(place);
        return place;
    }

    private void atLeastOne(Place place) {
        if (place.slots.isEmpty()) {
            place.slots.add(emptySlot(place, Optional.empty()));
        }
    }

    private static boolean isCalled(JsonObject item, String linkId) {
        return item.get("linkId") instanceof JsonElement name && name.isJsonPrimitive()
                && name.getAsString().equals(linkId);
    }

    static List<JsonObject> objects(JsonObject holder, String member) {
        List<JsonObject> all = new ArrayList<>();
        if (holder.get(member) instanceof JsonArray array) {
            array.forEach(one -> {
                if (one instanceof JsonObject object) {
                    all.add(object);
                }
            });
        }
        return all;
    }
}
