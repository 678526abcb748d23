package org.attune.mentoring.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.attune.records.RecordType;
import org.attune.records.json.Without;
import org.attune.words.Words;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Something that a record says, under a name for people.
 *
 * @param path a JSON pointer (RFC 6901) to it
 * @param what what it is called, in the reader's language where there is a word of ours for it; else what the schema of
 *            the type calls it, or the name of the member
 * @param text what it says; never blank
 */
public record Said(String path, String what, String text) {
    private static final Words WORDS = Words.of(Said.class);
    /** Ids of records and of what is kept beside them. */
    private static final Pattern ID = Pattern
            .compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}");
    private static final Pattern SENTENCE = Pattern.compile("(?<=\\.)\\s.*", Pattern.DOTALL);

    /**
     * Each member of a record that says something to a person, in the order of the schema. Ids and the mark of {@link BroughtIn}, which
     * say nothing on paper, are left out.
     *
     * @param type its type; empty when no bundle knows it: then members go by their names
     */
    public static List<Said> by(Carried record, Optional<RecordType> type) {
        List<Said> said = new ArrayList<>();
        JsonObject schema = type.map(RecordType::schema).orElseGet(JsonObject::new);
        add(said, Without.members(record.body(), BroughtIn.MEMBER),
                new Place("", "said." + record.type(), "", schema, schema));
        return List.copyOf(said);
    }

    /** Where something stands, and what is known about it. */
    private record Place(String path, String key, String name, JsonObject schema, JsonObject root) {
        private static final String DEFINED = "#/$defs/";

        Place member(String member) {
            return new Place(path + "/" + member.replace("~", "~0").replace("/", "~1"), key + "." + member, member,
                    part(properties(), member), root);
        }

        Place item(int index) {
            return new Place(path + "/" + index, key, name, part(defined(), "items"), root);
        }

        JsonObject properties() {
            return part(defined(), "properties");
        }

        String what() {
            return WORDS.has(key) ? WORDS.text(key) : described();
        }

        /** The first sentence of what the schema says, without its stop. */
        private String described() {
            return Optional.ofNullable(schema.get("description")).map(JsonElement::getAsString)
                    .map(text -> SENTENCE.matcher(text).replaceFirst("").replaceFirst("\\.$", "")).orElse(name);
        }

        /** The schema, or what it refers to. */
        private JsonObject defined() {
            return Optional.ofNullable(schema.get("$ref")).map(JsonElement::getAsString)
                    .filter(reference -> reference.startsWith(DEFINED))
                    .map(reference -> part(part(root, "$defs"), reference.substring(DEFINED.length()))).orElse(schema);
        }

        private static JsonObject part(JsonObject schema, String name) {
            return schema.get(name) instanceof JsonObject found ? found : new JsonObject();
        }
    }

    private static void add(List<Said> said, JsonElement value, Place place) {
        switch (value) {
            case JsonObject object -> addMembers(said, object, place);
            case JsonArray array -> addItems(said, array, place);
            default -> addText(said, value, place);
        }
    }

    private static void addMembers(List<Said> said, JsonObject object, Place place) {
        Set<String> known = place.properties().keySet();
        Stream.concat(known.stream().filter(object::has),
                object.keySet().stream().filter(name -> !known.contains(name)))
                .forEach(name -> add(said, object.get(name), place.member(name)));
    }

    private static void addItems(List<Said> said, JsonArray array, Place place) {
        for (int i = 0; i < array.size(); i++) {
            add(said, array.get(i), place.item(i));
        }
    }

    private static void addText(List<Said> said, JsonElement value, Place place) {
        String text = value.isJsonNull() ? "" : value.getAsString();
        if (!text.isBlank() && !place.name().equals("id") && !ID.matcher(text).matches()) {
            said.add(new Said(place.path(), place.what(), text));
        }
    }

    /** Without the text. */
    @Override
    public String toString() {
        return "Said[" + path + "]";
    }
}
