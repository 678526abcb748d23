package org.attune.mentoring.internal.portfolio;

import java.util.Map;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** The texts of a body, each under its JSON pointer. */
final class Leaves {
    private Leaves() {
    }

    /** Gives the text that shall stand at a place. */
    @FunctionalInterface
    interface Change {
        String at(String path, String text);
    }

    /** A copy of a body with other texts. */
    static JsonObject changed(JsonObject body, Change change) {
        return members(body, "", change);
    }

    private static JsonElement value(JsonElement value, String path, Change change) {
        return switch (value) {
            case JsonObject object -> members(object, path, change);
            case JsonArray array -> items(array, path, change);
            case JsonPrimitive text when text.isString() -> new JsonPrimitive(change.at(path, text.getAsString()));
            default -> value;
        };
    }

    private static JsonObject members(JsonObject object, String path, Change change) {
        JsonObject changed = new JsonObject();
        for (Map.Entry<String, JsonElement> member : object.entrySet()) {
            String name = member.getKey().replace("~", "~0").replace("/", "~1");
            changed.add(member.getKey(), value(member.getValue(), path + "/" + name, change));
        }
        return changed;
    }

    private static JsonArray items(JsonArray array, String path, Change change) {
        JsonArray changed = new JsonArray(array.size());
        for (int i = 0; i < array.size(); i++) {
            changed.add(value(array.get(i), path + "/" + i, change));
        }
        return changed;
    }
}
