package org.attune.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.attune.records.DataClass;
import org.attune.records.Header;
import org.attune.records.Link;
import org.attune.records.RecordId;
import org.attune.records.RecordType;
import org.attune.records.TypeName;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What is measured with: a title, a text of some sentences, a day and a status. */
final class NoteType implements RecordType {
    static final TypeName NAME = new TypeName("bench.note");
    /** The member that says whom a note is about, and the relation of its link to them. */
    static final String ABOUT = "about";
    private static final JsonObject SCHEMA = JsonParser.parseString("""
            {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "required": ["title"],
             "properties": {"title": {"type": "string"}, "text": {"type": "string"},
               "on": {"type": "string", "format": "date"}, "status": {"enum": ["open", "done"]}}}""")
            .getAsJsonObject();

    @Override
    public TypeName name() {
        return NAME;
    }

    @Override
    public String label() {
        return "Note";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonObject schema() {
        return SCHEMA;
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
        return List.of(body.get("text").getAsString());
    }

    @Override
    public Header header(JsonObject body) {
        return new Header(Optional.of(LocalDate.parse(body.get("on").getAsString())),
                Optional.of(body.get("status").getAsString()), Optional.ofNullable(body.get(ABOUT))
                        .map(id -> Link.to(ABOUT, RecordId.of(id.getAsString()))).stream().toList());
    }
}
