package org.attune.workbench.internal.settings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import org.attune.records.RecordId;
import org.attune.records.TypeName;
import org.attune.workbench.Place;
import org.attune.workbench.internal.settings.Layout.Bounds;
import org.attune.workbench.internal.settings.Layout.OpenRecord;
import org.attune.workbench.internal.settings.Layout.PerspectiveLayout;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** A layout as JSON and back. What is missing is as before anybody moved anything. */
final class LayoutJson {
    /** The version of the file's shape. */
    static final int VERSION = 1;

    private LayoutJson() {
    }

    static JsonObject write(Layout layout) {
        JsonObject json = new JsonObject();
        json.addProperty("version", VERSION);
        layout.bounds().ifPresent(bounds -> json.add("bounds",
                numbers(List.of(bounds.x(), bounds.y(), bounds.width(), bounds.height()))));
        json.addProperty("maximized", layout.maximized());
        layout.perspective().ifPresent(id -> json.addProperty("perspective", id));
        JsonObject perspectives = new JsonObject();
        new TreeMap<>(layout.perspectives()).forEach((id, each) -> perspectives.add(id, write(each)));
        json.add("perspectives", perspectives);
        json.add("editors", editors(layout.editors()));
        return json;
    }

    /** @throws RuntimeException when a member has a shape that no version of ours writes */
    static Layout read(JsonObject json) {
        return new Layout(bounds(numbers(json, "bounds")),
                json.has("maximized") && json.get("maximized").getAsBoolean(),
                Optional.ofNullable(json.get("perspective")).map(JsonElement::getAsString),
                mapped(json, "perspectives", Function.identity(), each -> readPerspective(each.getAsJsonObject())),
                readEditors(json));
    }

    private static JsonObject write(PerspectiveLayout layout) {
        JsonObject json = new JsonObject();
        JsonArray closed = new JsonArray();
        layout.closed().forEach(closed::add);
        json.add("closed", closed);
        JsonObject added = new JsonObject();
        new TreeMap<>(layout.added()).forEach((id, place) -> added.addProperty(id, place.name()));
        json.add("added", added);
        JsonObject front = new JsonObject();
        new TreeMap<>(layout.front()).forEach((place, id) -> front.addProperty(place.name(), id));
        json.add("front", front);
        json.add("columns", numbers(layout.columns()));
        json.add("middle", numbers(layout.middle()));
        json.add("right", numbers(layout.right()));
        return json;
    }

    private static PerspectiveLayout readPerspective(JsonObject json) {
        Map<Place, String> front = new EnumMap<>(Place.class);
        front.putAll(mapped(json, "front", Place::valueOf, JsonElement::getAsString));
        return new PerspectiveLayout(texts(json, "closed"),
                mapped(json, "added", Function.identity(), each -> Place.valueOf(each.getAsString())), front,
                numbers(json, "columns"), numbers(json, "middle"), numbers(json, "right"));
    }

    private static JsonArray editors(List<OpenRecord> editors) {
        JsonArray all = new JsonArray();
        for (OpenRecord each : editors) {
            JsonObject json = new JsonObject();
            json.addProperty("type", each.type().value());
            json.addProperty("record", each.record().toString());
            all.add(json);
        }
        return all;
    }

    private static List<OpenRecord> readEditors(JsonObject json) {
        List<OpenRecord> all = new ArrayList<>();
        for (JsonElement each : array(json, "editors")) {
            JsonObject editor = each.getAsJsonObject();
            all.add(new OpenRecord(new TypeName(editor.get("type").getAsString()),
                    RecordId.of(editor.get("record").getAsString())));
        }
        return all;
    }

    private static Optional<Bounds> bounds(List<Integer> four) {
        return four.size() == 4
                ? Optional.of(new Bounds(four.get(0), four.get(1), four.get(2), four.get(3)))
                : Optional.empty();
    }

    private static JsonArray numbers(List<Integer> numbers) {
        JsonArray array = new JsonArray();
        numbers.forEach(array::add);
        return array;
    }

    private static List<Integer> numbers(JsonObject json, String name) {
        return array(json, name).asList().stream().map(JsonElement::getAsInt).toList();
    }

    private static List<String> texts(JsonObject json, String name) {
        return array(json, name).asList().stream().map(JsonElement::getAsString).toList();
    }

    private static JsonArray array(JsonObject json, String name) {
        return json.has(name) ? json.getAsJsonArray(name) : new JsonArray();
    }

    private static <K, V> Map<K, V> mapped(JsonObject json, String name, Function<String, K> key,
            Function<JsonElement, V> value) {
        Map<K, V> map = new LinkedHashMap<>();
        Optional.ofNullable(json.getAsJsonObject(name)).ifPresent(members -> members.asMap()
                .forEach((text, element) -> map.put(key.apply(text), value.apply(element))));
        return map;
    }
}
