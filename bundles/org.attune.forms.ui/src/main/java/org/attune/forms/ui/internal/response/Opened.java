package org.attune.forms.ui.internal.response;

import java.time.Instant;
import java.util.Optional;

import org.attune.forms.library.PublishedForm;
import org.attune.records.Audience;
import org.attune.records.RecordId;
import org.attune.records.VersionHash;

import com.google.gson.JsonObject;

/**
 * What the editor of answers begins with.
 *
 * @param key the key of its draft
 * @param form the version that is answered
 * @param response the answers to show; without members for none
 * @param saved whether these are the answers that are saved
 * @param base the version of the record that a change is made on; empty for new answers
 * @param about the record that they are about
 * @param audience with whom they are shared
 * @param draftKept when the draft that is shown was kept
 */
record Opened(String key, PublishedForm form, JsonObject response, boolean saved, Optional<VersionHash> base,
        Optional<RecordId> about, Audience audience, Optional<Instant> draftKept) {
    /** Whether the answers were handed in: they are looked at until somebody wants to change them. */
    boolean isDone() {
        return saved && isDone(response);
    }

    /** Whether answers say of themselves that they were handed in. */
    static boolean isDone(JsonObject response) {
        String status = response.has("status") ? response.get("status").getAsString() : "";
        return status.equals("completed") || status.equals("amended");
    }
}
