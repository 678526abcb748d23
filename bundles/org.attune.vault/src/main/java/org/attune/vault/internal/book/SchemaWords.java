package org.attune.vault.internal.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.attune.records.Complaint;
import org.attune.vault.internal.words.VaultWords;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import dev.harrel.jsonschema.Error;

/** Our own plain sentence for each keyword of a schema. The validator's words repeat text of the body: not used. */
final class SchemaWords {
    private SchemaWords() {
    }

    static String invalid() {
        return VaultWords.text("invalid.other");
    }

    static List<Complaint> complaints(Error error, JsonObject schema, JsonObject body) {
        Optional<JsonElement> wanted = Pointer.find(schema, fragment(error.getSchemaLocation()))
                .flatMap(place -> Pointer.member(place, error.getKeyword()));
        String at = error.getInstanceLocation();
        if ("required".equals(error.getKeyword()) && wanted.isPresent()) {
            return missing(at, wanted.get().getAsJsonArray(), Pointer.find(body, at));
        }
        return List.of(new Complaint(at, sentence(error.getKeyword(), wanted)));
    }

    private static List<Complaint> missing(String at, JsonArray wanted, Optional<JsonElement> value) {
        List<Complaint> complaints = new ArrayList<>();
        for (JsonElement name : wanted) {
            if (value.flatMap(there -> Pointer.member(there, name.getAsString())).isEmpty()) {
                complaints.add(new Complaint(at + "/" + Pointer.escape(name.getAsString()),
                        VaultWords.text("invalid.required")));
            }
        }
        return complaints;
    }

    private static String sentence(String keyword, Optional<JsonElement> wanted) {
        String limit = wanted.map(SchemaWords::plain).orElse("");
        return switch (keyword) {
            case "type" -> VaultWords.text("invalid.type", kinds(wanted));
            case "format" -> format(limit);
            case "enum", "const" -> VaultWords.text("invalid.enum", limit);
            case "maxLength", "minLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
                    "minItems", "maxItems" ->
                VaultWords.text("invalid." + keyword, limit);
            case "pattern", "uniqueItems", "additionalProperties", "unevaluatedProperties" ->
                VaultWords.text("invalid." + keyword);
            default -> invalid();
        };
    }

    private static String format(String name) {
        return switch (name) {
            case "date", "date-time", "time", "uuid" -> VaultWords.text("invalid.format." + name);
            default -> invalid();
        };
    }

    private static String kinds(Optional<JsonElement> wanted) {
        return wanted.map(SchemaWords::each).orElse(List.of()).stream()
                .map(kind -> VaultWords.text("kind." + kind.getAsString()))
                .collect(Collectors.joining(VaultWords.text("list.or")));
    }

    private static List<JsonElement> each(JsonElement value) {
        return value instanceof JsonArray many
                ? StreamSupport.stream(many.spliterator(), false).toList()
                : List.of(value);
    }

    private static String plain(JsonElement value) {
        return each(value).stream().map(one -> one.isJsonPrimitive() ? one.getAsString() : one.toString())
                .collect(Collectors.joining(", "));
    }

    private static String fragment(String location) {
        String fragment = location.substring(location.indexOf('#') + 1);
        return fragment.contains("%")
                ? java.net.URLDecoder.decode(fragment.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8)
                : fragment;
    }
}
