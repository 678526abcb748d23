package org.attune.records.json;

import java.util.Map;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Leaves out what says nothing: nulls, empty texts and empty lists, so that a body holds what a person entered. */
final class Pruned {
    private Pruned() {
    }

    static JsonObject of(JsonObject object) {
        JsonObject pruned = new JsonObject();
        for (Map.Entry<String, JsonElement> member : object.entrySet()) {
            if (!saysNothing(member.getValue())) {
                pruned.add(member.getKey(), inside(member.getValue()));
            }
        }
        return pruned;
    }

    private static JsonElement inside(JsonElement value) {
        return switch (value) {
            case JsonObject object -> of(object);
            case JsonArray array -> items(array);
            default -> value;
        };
    }

    private static JsonArray items(JsonArray array) {
        JsonArray pruned = new JsonArray(array.size());
        array.forEach(item -> pruned.add(inside(item)));
        return pruned;
    }

    private static boolean saysNothing(JsonElement value) {
        return switch (value) {
            case JsonArray array -> array.isEmpty();
            case JsonObject object -> object.isEmpty();
            default -> value.isJsonNull() || "".equals(value.isJsonPrimitive() ? value.getAsString() : null);
        };
    }
}
