package org.attune.vault.internal;

import org.attune.records.Act;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.records.StoredRecord;
import org.attune.records.VersionHash;
import org.attune.records.Write;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What tests do with notes. */
final class Notes {
    private Notes() {
    }

    static JsonObject json(String text) {
        return JsonParser.parseString(text).getAsJsonObject();
    }

    static JsonObject note(String title) {
        JsonObject body = new JsonObject();
        body.addProperty("title", title);
        return body;
    }

    static Saved create(Records records, JsonObject body) throws RecordsException {
        return commit(records, new Write.Create(RecordId.fresh(), NoteType.NAME, body));
    }

    static Saved update(Records records, RecordId record, VersionHash base, JsonObject body) throws RecordsException {
        return commit(records, new Write.Update(record, base, body));
    }

    static Saved commit(Records records, Write write) throws RecordsException {
        return records.commit(Act.of(write)).getFirst();
    }

    static StoredRecord find(Records records, RecordId record) throws RecordsException {
        return records.as(Reader.me()).find(record).orElseThrow();
    }
}
