package org.attune.practice.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.attune.practice.FollowUp;
import org.attune.records.json.BadJsonException;
import org.attune.records.json.BodyView;
import org.attune.records.json.StrictJson;

import com.google.gson.JsonObject;

/** The JSON of follow-ups: the view of a body, and its schema. */
final class FollowUpBodies {
    static final BodyView<FollowUp> VIEW = BodyView.of(BodyView.gson(), FollowUp.class);

    private FollowUpBodies() {
    }

    static JsonObject schema() {
        try (InputStream in = FollowUp.class.getResourceAsStream("follow-up.schema.json")) {
            return StrictJson.readObject(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (BadJsonException broken) {
            throw new IllegalStateException("follow-up.schema.json: " + broken.getMessage(), broken);
        }
    }
}
