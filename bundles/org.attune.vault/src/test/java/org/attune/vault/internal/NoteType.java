package org.attune.vault.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.attune.records.Complaint;
import org.attune.records.DataClass;
import org.attune.records.Header;
import org.attune.records.Link;
import org.attune.records.Recipient;
import org.attune.records.RecordId;
import org.attune.records.RecordType;
import org.attune.records.TypeName;
import org.attune.records.UpgradeStep;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A type of record for tests: a title, a text, a day, a status, a link, and what stays on one's own screen. */
final class NoteType implements RecordType {
    static final TypeName NAME = new TypeName("test.note");
    private static final String SCHEMA = """
            {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "required": ["title"],
             "properties": {
               "title": {"type": "string", "minLength": 1, "maxLength": 200},
               "text": {"type": "string"},
               "on": {"type": "string", "format": "date"},
               "status": {"enum": ["open", "done"]},
               "mine": {"type": "string"},
               "minutes": {"type": "integer", "minimum": 0},
               "about": {"type": "string", "format": "uuid"},
               "moments": {"type": "array", "items": {"type": "object", "required": ["what"]}}}}""";

    /** How many bodies were brought into the current shape, which is once for each that is opened. */
    final AtomicInteger upgraded = new AtomicInteger();
    private final TypeName name;
    private final int version;

    NoteType() {
        this(NAME, 1);
    }

    NoteType(TypeName name, int version) {
        this.name = name;
        this.version = version;
    }

    @Override
    public TypeName name() {
        return name;
    }

    @Override
    public String label() {
        return "Note";
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public JsonObject schema() {
        return JsonParser.parseString(SCHEMA).getAsJsonObject();
    }

    @Override
    public DataClass dataClass() {
        return DataClass.PRIVATE_REFLECTION;
    }

    @Override
    public String title(JsonObject body) {
        return body.get("title").getAsString();
    }

    @Override
    public List<String> searchableText(JsonObject body) {
        return Stream.of("text", "mine").flatMap(member -> text(body, member).stream()).toList();
    }

    @Override
    public String summary(JsonObject body) {
        return text(body, "mine").orElse("");
    }

    @Override
    public JsonObject outward(JsonObject body, Recipient recipient) {
        JsonObject rest = body.deepCopy();
        rest.remove("mine");
        return rest;
    }

    @Override
    public Header header(JsonObject body) {
        return new Header(text(body, "on").map(LocalDate::parse), text(body, "status"),
                text(body, "about").map(id -> List.of(Link.to("about", RecordId.of(id)))).orElse(List.of()));
    }

    @Override
    public List<Complaint> check(JsonObject body, LocalDate today) {
        boolean late = text(body, "on").map(LocalDate::parse).filter(day -> day.isAfter(today)).isPresent();
        return late ? List.of(new Complaint("/on", "has not come yet")) : List.of();
    }

    @Override
    public List<UpgradeStep> upgrades() {
        return List.of(new UpgradeStep(1, body -> {
            upgraded.incrementAndGet();
            body.addProperty("upgraded", true);
            return body;
        }));
    }

    private static Optional<String> text(JsonObject body, String member) {
        return body.has(member) ? Optional.of(body.get(member).getAsString()) : Optional.empty();
    }
}
