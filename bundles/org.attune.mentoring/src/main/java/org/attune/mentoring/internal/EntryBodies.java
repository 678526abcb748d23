package org.attune.mentoring.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.attune.mentoring.Entry;
import org.attune.records.json.BodyView;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The JSON of entries: the view of a body, and the names of its parts. */
public final class EntryBodies {
    /** The one of this bundle. */
    public static final Gson GSON = BodyView.gson();
    static final BodyView<Entry> VIEW = BodyView.of(GSON, Entry.class);

    private EntryBodies() {
    }

    /**
     * Gives touch points that came in without an id one by their place, so that an editor may move and remove them and
     * each keeps what is its own.
     */
    static JsonObject named(JsonObject body) {
        if (body.get("touchPoints") instanceof JsonArray points) {
            for (int i = 0; i < points.size(); i++) {
                JsonObject point = points.get(i).getAsJsonObject();
                if (idOf(point).isEmpty()) {
                    point.addProperty("id", freeName(i + 1, points));
                }
            }
        }
        return body;
    }

    private static String freeName(int place, JsonArray points) {
        List<String> taken = StreamSupport.stream(points.spliterator(), false).map(EntryBodies::idOf).toList();
        return Stream.iterate("touch-point-" + place, name -> name + "-").filter(name -> !taken.contains(name))
                .findFirst().orElseThrow();
    }

    private static String idOf(JsonElement point) {
        return Optional.ofNullable(point.getAsJsonObject().get("id")).map(JsonElement::getAsString).orElse("");
    }
}
