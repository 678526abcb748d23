package org.attune.console.internal;

import java.time.LocalDate;
import java.util.List;

import org.attune.records.Complaint;
import org.attune.records.DataClass;
import org.attune.records.RecordType;
import org.attune.records.TypeName;

import com.google.gson.JsonObject;

/** A note with a text. */
final class NoteType implements RecordType {
    @Override
    public TypeName name() {
        return new TypeName("test.note");
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
        JsonObject schema = new JsonObject();
        schema.addProperty("type", "object");
        return schema;
    }

    @Override
    public DataClass dataClass() {
        return DataClass.IDEA;
    }

    @Override
    public String title(JsonObject body) {
        return body.get("text").getAsString();
    }

    @Override
    public List<Complaint> check(JsonObject body, LocalDate today) {
        return body.has("text") ? List.of() : List.of(new Complaint("/text", "is missing."));
    }
}
