package org.attune.forms.ui.internal.response;

import java.util.Optional;

import org.attune.records.Draft;
import org.attune.records.RecordId;
import org.attune.records.VersionHash;

import com.google.gson.JsonObject;

/**
 * What a draft of answers holds.
 *
 * @param form the form that is answered, as {@code address|version}
 * @param about the record that the answers are about
 * @param base the version that a change is made on
 * @param response the answers
 */
record Draftwork(String form, Optional<RecordId> about, Optional<VersionHash> base, JsonObject response) {
    JsonObject body() {
        JsonObject body = new JsonObject();
        body.addProperty("form", form);
        about.ifPresent(record -> body.addProperty("about", record.toString()));
        base.ifPresent(version -> body.addProperty("base", version.hex()));
        body.add("response", response);
        return body;
    }

    static Draftwork of(Draft draft) {
        JsonObject body = draft.body();
        return new Draftwork(text(body, "form").orElse(""), text(body, "about").map(RecordId::of),
                text(body, "base").map(VersionHash::new), body.getAsJsonObject("response"));
    }

    private static Optional<String> text(JsonObject body, String member) {
        return Optional.ofNullable(body.get(member)).map(value -> value.getAsString());
    }
}
