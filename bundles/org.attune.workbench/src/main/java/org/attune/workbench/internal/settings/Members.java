package org.attune.workbench.internal.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.attune.workbench.internal.docking.Box;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Members of JSON objects, which may be missing. What is there in another shape throws a runtime exception. */
final class Members {
    private Members() {
    }

    static JsonArray array(JsonObject json, String name) {
        return json.has(name) ? json.getAsJsonArray(name) : new JsonArray();
    }

    static Optional<String> text(JsonObject json, String name) {
        return Optional.ofNullable(json.get(name)).map(JsonElement::getAsString);
    }

    static boolean flag(JsonObject json, String name) {
        return json.has(name) && json.get(name).getAsBoolean();
    }

    static List<String> texts(JsonObject json, String name) {
        return array(json, name).asList().stream().map(JsonElement::getAsString).toList();
    }

    static List<Integer> numbers(JsonObject json, String name) {
        return array(json, name).asList().stream().map(JsonElement::getAsInt).toList();
    }

    static Optional<Box> box(JsonObject json, String name) {
        List<Integer> four = numbers(json, name);
        return four.size() == 4
                ? Optional.of(new Box(four.get(0), four.get(1), four.get(2), four.get(3)))
                : Optional.empty();
    }

    static <V> Map<String, V> mapped(JsonObject json, String name, Function<JsonElement, V> value) {
        Map<String, V> map = new LinkedHashMap<>();
        Optional.ofNullable(json.getAsJsonObject(name))
                .ifPresent(members -> members.asMap().forEach((key, each) -> map.put(key, value.apply(each))));
        return map;
    }

    static JsonArray texts(List<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }

    static JsonArray box(Box box) {
        JsonArray array = new JsonArray();
        List.of(box.x(), box.y(), box.width(), box.height()).forEach(array::add);
        return array;
    }
}
