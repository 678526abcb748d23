package org.attune.records.json;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

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

    private static JsonObject members(JsonObject stored, JsonObject before, JsonObject after) {
        JsonObject merged = stored.deepCopy();
        Set<String> known = new LinkedHashSet<>(before.keySet());
        known.addAll(after.keySet());
        for (String name : known) {
            if (after.has(name)) {
                merged.add(name, changes(orNull(stored, name), orNull(before, name), after.get(name)));
            } else {
                merged.remove(name);
            }
        }
        return merged;
    }

    /** Items are the same item when they have the same id, or else the same place. */
    private static JsonArray items(JsonArray stored, JsonArray before, JsonArray after) {
        JsonArray merged = new JsonArray(after.size());
        for (int i = 0; i < after.size(); i++) {
            JsonElement item = after.get(i);
            int place = placeOf(item, before).orElse(id(item).isPresent() ? -1 : i);
            boolean known = place >= 0 && place < stored.size() && place < before.size();
            merged.add(known ? changes(stored.get(place), before.get(place), item) : item.deepCopy());
        }
        return merged;
    }

    private static Optional<Integer> placeOf(JsonElement item, JsonArray before) {
        return id(item).flatMap(id -> {
            for (int i = 0; i < before.size(); i++) {
                if (id(before.get(i)).equals(Optional.of(id))) {
                    return Optional.of(i);
                }
            }
            return Optional.empty();
        });
    }

    private static Optional<JsonElement> id(JsonElement item) {
        return item instanceof JsonObject object ? Optional.ofNullable(object.get("id")) : Optional.empty();
    }

    private static JsonElement orNull(JsonObject object, String name) {
        return object.has(name) ? object.get(name) : JsonNull.INSTANCE;
    }
}
