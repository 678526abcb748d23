package org.attune.console.internal.print;

import java.util.List;
import java.util.Optional;

import org.attune.records.Audience;
import org.attune.records.Header;
import org.attune.records.HistoryEntry;
import org.attune.records.Link;
import org.attune.records.Row;
import org.attune.records.StoredRecord;
import org.attune.records.VersionHash;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Records as the JSON that {@code --json} and the export give. Members that say nothing are left out. */
public final class RecordJson {
    private RecordJson() {
    }

    /** A line of a list. */
    public static JsonObject of(Row row) {
        JsonObject json = new JsonObject();
        json.addProperty("id", row.id().toString());
        json.addProperty("type", row.type().toString());
        json.addProperty("version", row.version().hex());
        addHeader(json, row.header());
        json.addProperty("title", row.title());
        add(json, "summary", Optional.of(row.summary()).filter(text -> !text.isEmpty()));
        json.addProperty("changedAt", row.changedAt().toString());
        json.addProperty("readability", row.readability().name());
        json.addProperty("conflict", row.conflict());
        return json;
    }

    /** A whole record. */
    public static JsonObject of(StoredRecord record) {
        JsonObject json = new JsonObject();
        json.addProperty("id", record.id().toString());
        json.addProperty("type", record.type().toString());
        json.addProperty("version", record.version().hex());
        addHeads(json, record);
        addHeader(json, record.header());
        json.add("audience", of(record.audience()));
        json.addProperty("createdAt", record.createdAt().toString());
        json.addProperty("changedAt", record.changedAt().toString());
        json.add("body", record.body());
        return json;
    }

    /** One event of a record. */
    public static JsonObject of(HistoryEntry entry) {
        JsonObject json = new JsonObject();
        json.addProperty("version", entry.version().hex());
        add(json, "base", entry.base().map(VersionHash::hex));
        if (entry.bases().size() > 1) {
            json.add("bases", hexes(entry.bases()));
        }
        json.addProperty("kind", entry.kind().name());
        json.addProperty("author", entry.author().toString());
        json.addProperty("device", entry.device());
        json.addProperty("madeAt", entry.madeAt().toString());
        json.add("audience", of(entry.audience()));
        entry.body().ifPresent(body -> json.add("body", body));
        return json;
    }

    private static void addHeads(JsonObject json, StoredRecord record) {
        if (!record.otherHeads().isEmpty()) {
            json.add("otherHeads", hexes(record.otherHeads()));
        }
    }

    private static JsonArray hexes(List<VersionHash> versions) {
        JsonArray hexes = new JsonArray();
        versions.forEach(version -> hexes.add(version.hex()));
        return hexes;
    }

    private static void addHeader(JsonObject json, Header header) {
        add(json, "date", header.date().map(Object::toString));
        add(json, "status", header.status());
        JsonArray links = new JsonArray();
        header.links().forEach(link -> links.add(of(link)));
        if (!links.isEmpty()) {
            json.add("links", links);
        }
    }

    private static JsonObject of(Link link) {
        JsonObject json = new JsonObject();
        json.addProperty("relation", link.relation());
        json.addProperty("record", link.record().toString());
        add(json, "version", link.version().map(VersionHash::hex));
        add(json, "part", link.part());
        return json;
    }

    private static JsonArray of(Audience audience) {
        JsonArray recipients = new JsonArray();
        audience.recipients().stream().sorted().forEach(recipient -> recipients.add(recipient.name()));
        return recipients;
    }

    private static void add(JsonObject json, String name, Optional<String> value) {
        value.ifPresent(text -> json.addProperty(name, text));
    }
}
