package org.attune.mentoring.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.attune.mentoring.portfolio.BroughtIn;
import org.attune.mentoring.portfolio.Carried;
import org.attune.records.RecordType;
import org.attune.records.Records;
import org.attune.records.json.Without;
import org.attune.report.Block;
import org.attune.report.Block.Fact;
import org.attune.report.Block.Facts;
import org.attune.report.Block.Heading;
import org.attune.report.Block.Paragraph;
import org.attune.words.Words;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * A record of any type on paper: each member that says something, under what the schema of its type calls it. Ids of
 * records, which say nothing on paper, stand in the JSON only.
 */
final class PlainBlocks {
    private static final Words WORDS = Words.of(PlainBlocks.class);
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern SENTENCE = Pattern.compile("(?<=\\.)\\s.*", Pattern.DOTALL);

    private final Records records;

    PlainBlocks(Records records) {
        this.records = records;
    }

    List<Block> of(Carried record) {
        JsonObject schema = records.type(record.type()).map(RecordType::schema).orElseGet(JsonObject::new);
        List<Fact> facts = new ArrayList<>();
        add(facts, Without.members(record.body(), BroughtIn.MEMBER), schema, "");
        String label = record.label().isBlank() ? record.type().value() : record.label();
        String title = record.date().map(day -> WORDS.text("learner.entry", Texts.day(day), label)).orElse(label);
        return List.of(new Heading(1, title),
                facts.isEmpty() ? new Paragraph(WORDS.text("plain.nothing")) : new Facts(facts));
    }

    private static void add(List<Fact> facts, JsonElement value, JsonObject schema, String name) {
        switch (value) {
            case JsonObject object -> addMembers(facts, object, schema);
            case JsonArray array -> array.forEach(item -> add(facts, item, part(schema, "items"), name));
            default -> addText(facts, value, schema, name);
        }
    }

    private static void addMembers(List<Fact> facts, JsonObject object, JsonObject schema) {
        for (Map.Entry<String, JsonElement> member : object.entrySet()) {
            add(facts, member.getValue(), part(part(schema, "properties"), member.getKey()), member.getKey());
        }
    }

    private static void addText(List<Fact> facts, JsonElement value, JsonObject schema, String name) {
        String text = value.isJsonNull() ? "" : value.getAsString();
        if (!text.isBlank() && !ID.matcher(text).matches()) {
            facts.add(new Fact(described(schema).orElse(name), text));
        }
    }

    /** The first sentence of what the schema says, without its stop. */
    private static Optional<String> described(JsonObject schema) {
        return Optional.ofNullable(schema.get("description")).map(JsonElement::getAsString)
                .map(text -> SENTENCE.matcher(text).replaceFirst("").replaceFirst("\\.$", ""));
    }

    private static JsonObject part(JsonObject schema, String name) {
        return schema.get(name) instanceof JsonObject found ? found : new JsonObject();
    }
}
