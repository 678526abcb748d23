package org.attune.mentoring.self.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.attune.mentoring.self.SelfPage;
import org.attune.records.json.BodyView;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The JSON of a page for oneself. */
final class SelfBodies {
    static final BodyView<SelfPage> VIEW = BodyView.of(BodyView.gson(), SelfPage.class);
    static final String RESPONSE = "response";
    /** The question of a plan when to look at it again. */
    private static final String LOOK_AGAIN = "look-again";

    private SelfBodies() {
    }

    /** A body with other answers in it; what else is there stays. */
    static JsonObject with(JsonObject body, JsonObject response) {
        JsonObject changed = body.deepCopy();
        changed.add(RESPONSE, response.deepCopy());
        return changed;
    }

    static JsonObject response(JsonObject body) {
        return body.has(RESPONSE) ? body.getAsJsonObject(RESPONSE) : new JsonObject();
    }

    /** The day to look at a plan again, out of its answers. */
    static Optional<LocalDate> lookAgain(JsonObject response) {
        for (JsonElement item : response.has("item") ? response.getAsJsonArray("item") : new JsonArray()) {
            JsonObject asked = item.getAsJsonObject();
            if (asked.get("linkId").getAsString().equals(LOOK_AGAIN) && asked.has("answer")) {
                return day(asked.getAsJsonArray("answer").get(0).getAsJsonObject());
            }
        }
        return Optional.empty();
    }

    /** The answer that says when to look at a plan again. */
    static JsonObject lookAgainOn(LocalDate day) {
        JsonObject value = new JsonObject();
        value.addProperty("valueDate", day.toString());
        JsonArray answers = new JsonArray();
        answers.add(value);
        JsonObject item = new JsonObject();
        item.addProperty("linkId", LOOK_AGAIN);
        item.add("answer", answers);
        return item;
    }

    /** FHIR lets people give a year or a month alone: that is no day to look again on. */
    private static Optional<LocalDate> day(JsonObject answer) {
        try {
            return Optional.ofNullable(answer.get("valueDate")).map(day -> LocalDate.parse(day.getAsString()));
        } catch (DateTimeParseException notWhole) {
            return Optional.empty();
        }
    }
}
