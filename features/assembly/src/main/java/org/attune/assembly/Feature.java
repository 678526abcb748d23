package org.attune.assembly;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A feature as its source describes it, in the shape of the OSGi Feature Service specification (R8, chapter 159).
 *
 * @param id of the feature itself
 * @param bundles in the order of the source
 * @param source all of it, so that what is not known here reaches the product too
 */
record Feature(Coordinates id, List<Entry> bundles, JsonObject source) {
    private static final String WINDOW_LEVEL = "window-start-level";

    /**
     * A bundle of a feature.
     *
     * @param startLevel 1 or more
     * @param windowStartLevel the same in the start of a window, which begins with its first page
     */
    record Entry(Coordinates id, int startLevel, int windowStartLevel) {
        /** As the launcher reads it. */
        String levels() {
            return startLevel == windowStartLevel ? "" + startLevel : startLevel + "," + windowStartLevel;
        }
    }

    static Feature read(Path file) throws IOException, AssemblyException {
        try {
            return of(JsonParser.parseString(Files.readString(file)).getAsJsonObject());
        } catch (JsonParseException | IllegalStateException | NullPointerException wrongShape) {
            throw new AssemblyException(file + " is not a feature: " + wrongShape.getMessage());
        }
    }

    private static Feature of(JsonObject source) throws AssemblyException {
        List<Entry> bundles = new ArrayList<>();
        for (JsonElement bundle : source.getAsJsonArray("bundles")) {
            bundles.add(entry(bundle.getAsJsonObject()));
        }
        return new Feature(Coordinates.parse(source.get("id").getAsString()), List.copyOf(bundles), source);
    }

    private static Entry entry(JsonObject bundle) throws AssemblyException {
        int level = bundle.get("start-level").getAsInt();
        return new Entry(Coordinates.parse(bundle.get("id").getAsString()), level,
                bundle.has(WINDOW_LEVEL) ? bundle.get(WINDOW_LEVEL).getAsInt() : level);
    }

    String name() {
        return id.artifact();
    }
}
