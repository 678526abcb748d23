package org.attune.workbench.internal.settings;

import java.util.List;
import java.util.Optional;

import org.attune.workbench.internal.docking.Arrangement;
import org.attune.workbench.internal.docking.Box;
import org.attune.workbench.internal.docking.Floating;
import org.attune.workbench.internal.docking.Split;
import org.attune.workbench.internal.docking.Stack;
import org.attune.workbench.internal.docking.Tile;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** An arrangement as JSON and back. */
final class TileJson {
    private TileJson() {
    }

    static JsonObject write(Arrangement arrangement) {
        JsonObject json = new JsonObject();
        json.add("root", write(arrangement.root()));
        JsonArray floating = new JsonArray();
        arrangement.floating().forEach(each -> floating.add(write(each)));
        json.add("floating", floating);
        arrangement.maximized().ifPresent(id -> json.addProperty("maximized", id));
        return json;
    }

    /** @throws RuntimeException when it is not of the shape that {@link #write} gives */
    static Arrangement read(JsonObject json) {
        List<Floating> floating = Members.array(json, "floating").asList().stream()
                .map(each -> floating(each.getAsJsonObject())).toList();
        return new Arrangement(tile(json.getAsJsonObject("root")), floating, Members.text(json, "maximized"));
    }

    private static JsonObject write(Tile tile) {
        return switch (tile) {
            case Split split -> write(split);
            case Stack stack -> write(stack);
        };
    }

    private static JsonObject write(Split split) {
        JsonObject json = new JsonObject();
        json.addProperty("beside", split.beside());
        json.addProperty("share", split.share());
        json.add("first", write(split.first()));
        json.add("second", write(split.second()));
        return json;
    }

    private static JsonObject write(Stack stack) {
        JsonObject json = new JsonObject();
        json.addProperty("stack", stack.id());
        json.add("tabs", Members.texts(stack.tabs()));
        stack.front().ifPresent(id -> json.addProperty("front", id));
        json.addProperty("minimized", stack.minimized());
        return json;
    }

    private static JsonObject write(Floating floating) {
        JsonObject json = write(floating.stack());
        json.addProperty("home", floating.home());
        json.add("bounds", Members.box(floating.bounds()));
        return json;
    }

    private static Tile tile(JsonObject json) {
        return json.has("stack") ? stack(json) : split(json);
    }

    private static Split split(JsonObject json) {
        return new Split(json.get("beside").getAsBoolean(), json.get("share").getAsInt(),
                tile(json.getAsJsonObject("first")), tile(json.getAsJsonObject("second")));
    }

    private static Stack stack(JsonObject json) {
        List<String> tabs = Members.array(json, "tabs").asList().stream().map(JsonElement::getAsString).toList();
        return new Stack(json.get("stack").getAsString(), tabs, Members.text(json, "front"),
                json.get("minimized").getAsBoolean());
    }

    private static Floating floating(JsonObject json) {
        Optional<Box> bounds = Members.box(json, "bounds");
        return new Floating(stack(json), json.get("home").getAsString(), bounds.orElseThrow());
    }
}
