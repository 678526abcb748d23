package org.attune.forms.ui.internal.designer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.forms.Value;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The extensions of an item, or of an option: one is written, all others stay where they are. */
final class Extras {
    /** Where HL7 defines most extensions of R4. */
    static final String HL7 = "http://hl7.org/fhir/StructureDefinition/";
    /** Where HL7 defines those of Structured Data Capture. */
    static final String SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/";
    private static final String MEMBER = "extension";

    private Extras() {
    }

    /** The values of all extensions with an address. */
    static List<Value> all(JsonObject holder, String url) {
        return array(holder).asList().stream().filter(one -> isCalled(one, url))
                .flatMap(one -> Value.in(one.getAsJsonObject(), "value").stream()).toList();
    }

    /** The value of the first extension with an address. */
    static Optional<Value> get(JsonObject holder, String url) {
        return all(holder, url).stream().findFirst();
    }

    /** Makes the extensions with an address those with these values. */
    static void put(JsonObject holder, String url, List<Value> values) {
        List<JsonElement> kept = new ArrayList<>(array(holder).asList());
        int at = (int) kept.stream().takeWhile(one -> !isCalled(one, url)).count();
        kept.removeIf(one -> isCalled(one, url));
        for (int i = 0; i < values.size(); i++) {
            kept.add(Math.min(kept.size(), at + i), extension(url, values.get(i)));
        }
        write(holder, kept);
    }

    /** Writes one extension, or takes it out. */
    static void put(JsonObject holder, String url, Optional<Value> value) {
        put(holder, url, value.stream().toList());
    }

    private static JsonObject extension(String url, Value value) {
        JsonObject extension = new JsonObject();
        extension.addProperty("url", url);
        value.putInto(extension, "value");
        return extension;
    }

    private static void write(JsonObject holder, List<JsonElement> extensions) {
        JsonArray array = new JsonArray();
        extensions.forEach(array::add);
        if (array.isEmpty()) {
            holder.remove(MEMBER);
        } else {
            holder.add(MEMBER, array);
        }
    }

    private static JsonArray array(JsonObject holder) {
        return holder.get(MEMBER) instanceof JsonArray array ? array : new JsonArray();
    }

    private static boolean isCalled(JsonElement extension, String url) {
        return extension instanceof JsonObject object && Blueprint.text(object, "url").equals(url);
    }
}
