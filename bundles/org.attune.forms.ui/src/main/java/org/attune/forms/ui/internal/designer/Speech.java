package org.attune.forms.ui.internal.designer;

import java.util.Optional;
import java.util.stream.IntStream;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** A text in other languages: HL7's extension {@code translation}, beside the text as FHIR has it. */
final class Speech {
    private static final String URL = "http://hl7.org/fhir/StructureDefinition/translation";
    private static final String EXTENSION = "extension";

    private Speech() {
    }

    /** A member in a language; empty when nobody translated it. */
    static String in(JsonObject holder, String member, String language) {
        return holder.get("_" + member) instanceof JsonObject beside
                ? find(beside, language).map(i -> content(extensions(beside).get(i))).orElse("")
                : "";
    }

    /** Says a member in a language, or takes that translation out. */
    static void say(JsonObject holder, String member, String language, String text) {
        String name = "_" + member;
        JsonObject beside = holder.get(name) instanceof JsonObject own ? own : new JsonObject();
        JsonArray all = extensions(beside);
        find(beside, language).ifPresent(all::remove);
        if (!text.isEmpty()) {
            all.add(translation(language, text));
        }
        beside.add(EXTENSION, all);
        if (all.isEmpty()) {
            beside.remove(EXTENSION);
        }
        holder.remove(name);
        if (beside.size() > 0) {
            holder.add(name, beside);
        }
    }

    private static JsonArray extensions(JsonObject beside) {
        return beside.get(EXTENSION) instanceof JsonArray array ? array : new JsonArray();
    }

    private static Optional<Integer> find(JsonObject beside, String language) {
        JsonArray all = extensions(beside);
        return IntStream.range(0, all.size()).boxed().filter(i -> isIn(all.get(i), language)).findFirst();
    }

    private static boolean isIn(JsonElement extension, String language) {
        return extension instanceof JsonObject object && Blueprint.text(object, "url").equals(URL)
                && part(object, "lang", "valueCode").equals(language);
    }

    private static String content(JsonElement extension) {
        return part((JsonObject) extension, "content", "valueString");
    }

    private static String part(JsonObject extension, String url, String member) {
        for (JsonElement part : extensions(extension)) {
            if (part instanceof JsonObject object && Blueprint.text(object, "url").equals(url)) {
                return Blueprint.text(object, member);
            }
        }
        return "";
    }

    private static JsonObject translation(String language, String text) {
        JsonArray parts = new JsonArray();
        parts.add(spoken("lang", "valueCode", language));
        parts.add(spoken("content", "valueString", text));
        JsonObject extension = new JsonObject();
        extension.add(EXTENSION, parts);
        extension.addProperty("url", URL);
        return extension;
    }

    private static JsonObject spoken(String url, String member, String text) {
        JsonObject part = new JsonObject();
        part.addProperty("url", url);
        part.addProperty(member, text);
        return part;
    }
}
