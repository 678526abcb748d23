package org.attune.workbench.internal.settings;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.attune.records.RecordId;
import org.attune.records.TypeName;
import org.attune.workbench.internal.docking.Split;
import org.attune.workbench.internal.settings.Layout.EditorsLayout;
import org.attune.workbench.internal.settings.Layout.OpenRecord;
import org.attune.workbench.internal.settings.Layout.PerspectiveLayout;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The layouts of the windows as JSON and back. What is missing is as before anybody moved anything. */
final class LayoutJson {
    /** The version of the file's shape. Version 1 knew one window and fixed places. */
    static final int VERSION = 2;

    private LayoutJson() {
    }

    static JsonObject write(List<Layout> windows) {
        JsonObject json = new JsonObject();
        JsonArray all = new JsonArray();
        windows.forEach(window -> all.add(write(window)));
        json.add("windows", all);
        return json;
    }

    /** @throws RuntimeException when a member has a shape that no version of ours writes */
    static List<Layout> read(JsonObject json) {
        if (json.get("version").getAsInt() < VERSION) {
            return List.of(window(json, readOpen(json, "editors"), OldLayoutJson::read));
        }
        return Members.array(json, "windows").asList().stream().map(JsonElement::getAsJsonObject)
                .map(each -> window(each, editors(each), LayoutJson::perspective)).toList();
    }

    private static JsonObject write(Layout layout) {
        JsonObject json = new JsonObject();
        layout.bounds().ifPresent(bounds -> json.add("bounds", Members.box(bounds)));
        json.addProperty("maximized", layout.maximized());
        layout.perspective().ifPresent(id -> json.addProperty("perspective", id));
        JsonObject perspectives = new JsonObject();
        new TreeMap<>(layout.perspectives()).forEach((id, each) -> perspectives.add(id, write(each)));
        json.add("perspectives", perspectives);
        json.add("editors", write(layout.editors()));
        return json;
    }

    private static Layout window(JsonObject json, EditorsLayout editors,
            Function<JsonObject, PerspectiveLayout> perspective) {
        return new Layout(Members.box(json, "bounds"), Members.flag(json, "maximized"),
                Members.text(json, "perspective"),
                Members.mapped(json, "perspectives", each -> perspective.apply(each.getAsJsonObject())), editors);
    }

    private static JsonObject write(PerspectiveLayout layout) {
        JsonObject json = new JsonObject();
        json.add("closed", Members.texts(layout.closed()));
        json.add("opened", Members.texts(layout.opened()));
        json.add("arrangement", TileJson.write(layout.arrangement()));
        JsonObject states = new JsonObject();
        new TreeMap<>(layout.states()).forEach((id, state) -> states.add(id, state(state)));
        json.add("states", states);
        return json;
    }

    private static PerspectiveLayout perspective(JsonObject json) {
        return new PerspectiveLayout(Members.texts(json, "closed"), Members.texts(json, "opened"),
                TileJson.read(json.getAsJsonObject("arrangement")), Members.mapped(json, "states",
                        each -> texts(each.getAsJsonObject())));
    }

    private static JsonObject state(Map<String, String> state) {
        JsonObject json = new JsonObject();
        new TreeMap<>(state).forEach(json::addProperty);
        return json;
    }

    private static Map<String, String> texts(JsonObject json) {
        Map<String, String> texts = new TreeMap<>();
        json.asMap().forEach((key, value) -> texts.put(key, value.getAsString()));
        return texts;
    }

    private static JsonObject write(EditorsLayout editors) {
        JsonObject json = new JsonObject();
        json.add("first", open(editors.first()));
        json.add("second", open(editors.second()));
        json.addProperty("beside", editors.beside());
        json.addProperty("share", editors.share());
        editors.front().ifPresent(record -> json.addProperty("front", record.toString()));
        return json;
    }

    private static EditorsLayout editors(JsonObject window) {
        if (!window.has("editors")) {
            return EditorsLayout.NONE;
        }
        JsonObject json = window.getAsJsonObject("editors");
        return new EditorsLayout(opened(json, "first"), opened(json, "second"), json.get("beside").getAsBoolean(),
                json.get("share").getAsInt(), Members.text(json, "front").map(RecordId::of));
    }

    private static EditorsLayout readOpen(JsonObject json, String name) {
        EditorsLayout none = EditorsLayout.NONE;
        return new EditorsLayout(opened(json, name), none.second(), none.beside(), Split.HALF, none.front());
    }

    private static JsonArray open(List<OpenRecord> editors) {
        JsonArray all = new JsonArray();
        for (OpenRecord each : editors) {
            JsonObject json = new JsonObject();
            json.addProperty("type", each.type().value());
            json.addProperty("record", each.record().toString());
            all.add(json);
        }
        return all;
    }

    private static List<OpenRecord> opened(JsonObject json, String name) {
        return Members.array(json, name).asList().stream().map(JsonElement::getAsJsonObject)
                .map(each -> new OpenRecord(new TypeName(each.get("type").getAsString()),
                        RecordId.of(each.get("record").getAsString())))
                .toList();
    }
}
