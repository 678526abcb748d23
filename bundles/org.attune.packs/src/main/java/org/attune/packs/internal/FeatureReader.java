package org.attune.packs.internal;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.attune.packs.Feature;
import org.attune.packs.FeatureBundle;
import org.attune.words.Words;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * Reads a feature in the JSON shape of OSGi R8, as far as we show it; what else it holds is passed over. Its file says
 * its name in English; a language bundle may say it in {@code features/names_fr.properties}, such as
 * {@code mentoring.name} and {@code mentoring.description}.
 */
final class FeatureReader {
    private static final String TYPES = "attune:types";
    private static final Words NAMES = Words.ofLabels(FeatureReader.class.getClassLoader(), "features", "names");

    private FeatureReader() {
    }

    /**
     * @throws IOException when the file cannot be read or is no feature; the message names no path
     */
    static Feature read(Path file) throws IOException {
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return feature(JsonParser.parseReader(in).getAsJsonObject());
        } catch (JsonParseException | IllegalStateException | UnsupportedOperationException notAFeature) {
            throw new IOException("not a feature", notAFeature);
        }
    }

    private static Feature feature(JsonObject json) throws IOException {
        FeatureBundle id = coordinates(text(json, "id").orElseThrow(() -> new IOException("a feature without an id")));
        return new Feature(id.name(), id.version(), said(json, id, "name").orElse(id.name()),
                said(json, id, "description").orElse(""), bundles(json), types(json));
    }

    /** In the person's language where it is known there. */
    private static Optional<String> said(JsonObject json, FeatureBundle id, String member) {
        String key = id.name() + "." + member;
        return NAMES.has(key) ? Optional.of(NAMES.text(key)) : text(json, member);
    }

    private static List<FeatureBundle> bundles(JsonObject json) throws IOException {
        List<FeatureBundle> bundles = new ArrayList<>();
        for (JsonElement bundle : array(json, "bundles")) {
            bundles.add(coordinates(bundle instanceof JsonObject object
                    ? text(object, "id").orElseThrow(() -> new IOException("a bundle without an id"))
                    : bundle.getAsString()));
        }
        return bundles;
    }

    /** An R8 extension of kind text: {@code "extensions": {"attune:types": {"text": ["mentoring.entry"]}}}. */
    private static Set<String> types(JsonObject json) {
        return object(json, "extensions").flatMap(extensions -> object(extensions, TYPES)).stream()
                .flatMap(extension -> array(extension, "text").asList().stream()).map(JsonElement::getAsString)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<JsonObject> object(JsonObject json, String name) {
        return json.get(name) instanceof JsonObject object ? Optional.of(object) : Optional.empty();
    }

    private static FeatureBundle coordinates(String id) throws IOException {
        String[] parts = id.split(":");
        if (parts.length < 3) {
            throw new IOException("a name that is not group:name:version");
        }
        return new FeatureBundle(parts[0], parts[1], parts[parts.length - 1]);
    }

    private static JsonArray array(JsonObject json, String name) {
        return json.get(name) instanceof JsonArray array ? array : new JsonArray();
    }

    private static Optional<String> text(JsonObject json, String name) {
        return Optional.ofNullable(json.get(name)).filter(JsonElement::isJsonPrimitive).map(JsonElement::getAsString);
    }
}
