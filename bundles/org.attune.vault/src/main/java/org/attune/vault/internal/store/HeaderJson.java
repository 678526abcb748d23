package org.attune.vault.internal.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.records.Header;
import org.attune.records.Link;
import org.attune.records.RecordId;
import org.attune.records.VersionHash;
import org.attune.records.json.CanonicalJson;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Headers as canonical JSON. */
public final class HeaderJson {
    private HeaderJson() {
    }

    /** A header as text. */
    public static String write(Header header) {
        JsonObject json = new JsonObject();
        header.date().ifPresent(date -> json.addProperty("date", date.toString()));
        header.status().ifPresent(status -> json.addProperty("status", status));
        if (!header.links().isEmpty()) {
            JsonArray links = new JsonArray();
            header.links().forEach(link -> links.add(link(link)));
            json.add("links", links);
        }
        return CanonicalJson.text(json);
    }

    /** Reads {@link #write}. */
    public static Header read(String text) {
        JsonObject json = JsonParser.parseString(text).getAsJsonObject();
        List<Link> links = new ArrayList<>();
        if (json.has("links")) {
            json.getAsJsonArray("links").forEach(link -> links.add(link(link.getAsJsonObject())));
        }
        return new Header(text(json, "date").map(LocalDate::parse), text(json, "status"), links);
    }

    private static JsonObject link(Link link) {
        JsonObject json = new JsonObject();
        json.addProperty("relation", link.relation());
        json.addProperty("record", link.record().toString());
        link.version().ifPresent(version -> json.addProperty("version", version.hex()));
        link.part().ifPresent(part -> json.addProperty("part", part));
        return json;
    }

    private static Link link(JsonObject json) {
        return new Link(json.get("relation").getAsString(), RecordId.of(json.get("record").getAsString()),
                text(json, "version").map(VersionHash::new), text(json, "part"));
    }

    private static Optional<String> text(JsonObject json, String name) {
        return Optional.ofNullable(json.get(name)).map(JsonElement::getAsString);
    }
}
