package org.attune.records.json;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** Carries the difference between two views over to the stored JSON, and leaves the rest of it alone. */
final class Merge {
    private Merge() {
    }

    static JsonElement changes(JsonElement stored, JsonElement before, JsonElement after) {
        if (before.equals(after)) {
            return stored.deepCopy();
        }
        if (stored instanceof JsonObject s && after instanceof JsonObject a) {
            return members(s, before instanceof JsonObject b ? b : new JsonObject(), a);
        }
        if (stored instanceof JsonArray s && before instanceof JsonArray b && after instanceof JsonArray a) {
            return items(s, b, a);
        }
        return after.deepCopy();
    }

    /** A member that did not change is left as it is stored, also when the view gave it a default. */
    private static JsonObject members(JsonObject stored, JsonObject before, JsonObject after) {
        JsonObject merged = stored.deepCopy();
        Set<String> known = new LinkedHashSet<>(before.keySet());
        known.addAll(after.keySet());
        known.removeIf(name -> Objects.equals(before.get(name), after.get(name)));
        for (String name : known) {
            if (after.has(name)) {
                merged.add(name, changes(orNull(stored, name), orNull(before, name), after.get(name)));
            } else {
                merged.remove(name);
            }
        }
        return merged;
    }

    /**
     * Items are the same item when they have the same id. One without an id is the same as an equal one before, or
     * else the one in its place, unless that is found again elsewhere.
     */
    private static JsonArray items(JsonArray stored, JsonArray before, JsonArray after) {
        JsonArray merged = new JsonArray(after.size());
        for (int i = 0; i < after.size(); i++) {
            JsonElement item = after.get(i);
            int place = id(item).isPresent() ? placeOfId(item, before) : placeWithoutId(i, before, after);
            boolean known = place >= 0 && place < stored.size() && place < before.size();
            merged.add(known ? changes(stored.get(place), before.get(place), item) : item.deepCopy());
        }
        return merged;
    }

    private static int placeOfId(JsonElement item, JsonArray before) {
        return first(before, other -> id(other).equals(id(item)));
    }

    private static int placeWithoutId(int i, JsonArray before, JsonArray after) {
        if (i < before.size() && before.get(i).equals(after.get(i))) {
            return i;
        }
        int equal = first(before, after.get(i)::equals);
        boolean goneElsewhere = i < before.size() && first(after, before.get(i)::equals) >= 0;
        return equal >= 0 ? equal : goneElsewhere ? -1 : i;
    }

    private static int first(JsonArray items, Predicate<JsonElement> wanted) {
        return IntStream.range(0, items.size()).filter(i -> wanted.test(items.get(i))).findFirst().orElse(-1);
    }

    private static Optional<JsonElement> id(JsonElement item) {
        return item instanceof JsonObject object ? Optional.ofNullable(object.get("id")) : Optional.empty();
    }

    private static JsonElement orNull(JsonObject object, String name) {
        return object.has(name) ? object.get(name) : JsonNull.INSTANCE;
    }
}
