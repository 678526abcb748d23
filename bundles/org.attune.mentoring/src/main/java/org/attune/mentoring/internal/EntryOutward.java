package org.attune.mentoring.internal;

import java.util.List;
import java.util.Set;

import org.attune.mentoring.Entry;
import org.attune.records.Recipient;
import org.attune.records.json.Without;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * What of an entry may leave its writer's screen, by the table of domain.md 6.6. The writer's own thinking stays; how
 * somebody took feedback, what they carry and whether they would like to talk leave to nobody; how sure of themselves
 * the learner felt and how they look after themselves go to the learner only. A reflection of one's own leaves whole to
 * a mentor with whom it is shared, and to everybody else as a day.
 */
final class EntryOutward {
    private static final String[] OWN_THINKING = {"reflection", "reflecting", "responses", "leftAsIs"};
    private static final List<String> FELT = List.of("load", "wantsToTalk");
    private static final List<String> CONFIDENCE = List.of("confidenceBefore", "confidenceAfter");
    private static final Set<Recipient> BOTH_SIDES = Set.of(Recipient.LEARNER, Recipient.MENTOR);

    private EntryOutward() {
    }

    static JsonObject of(JsonObject body, Recipient recipient) {
        if (recipient == Recipient.ME) {
            return body;
        }
        return EntryBodies.VIEW.read(body).isOwnReflection()
                ? ownReflection(body, recipient)
                : joint(body, recipient);
    }

    private static JsonObject ownReflection(JsonObject body, Recipient recipient) {
        if (recipient == Recipient.MENTOR) {
            return Without.members(body, "sustaining", "leftAsIs", "signOff");
        }
        JsonObject encounter = new JsonObject();
        encounter.addProperty("kind", Entry.OWN_REFLECTION);
        encounter.add("date", body.getAsJsonObject("encounter").get("date"));
        JsonObject day = new JsonObject();
        day.add("encounter", encounter);
        return day;
    }

    private static JsonObject joint(JsonObject body, Recipient recipient) {
        JsonObject left = Without.members(body, OWN_THINKING).deepCopy();
        FELT.forEach(part(left, "sustaining")::remove);
        withoutReceptiveness(part(left, "learning"));
        if (recipient != Recipient.LEARNER) {
            left.remove("sustaining");
            left.remove("media");
            CONFIDENCE.forEach(part(left, "learning")::remove);
        }
        if (!BOTH_SIDES.contains(recipient)) {
            left.remove("signOff");
        }
        return left;
    }

    /** A part of a body; an empty one that belongs to nothing when it is not there. */
    private static JsonObject part(JsonObject body, String name) {
        return body.get(name) instanceof JsonObject found ? found : new JsonObject();
    }

    private static void withoutReceptiveness(JsonObject learning) {
        if (learning.get("feedback") instanceof JsonArray told) {
            told.forEach(one -> one.getAsJsonObject().remove("receptiveness"));
        }
    }
}
