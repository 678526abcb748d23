package org.attune.debrief.internal;

import java.util.List;

import com.google.gson.JsonObject;

/**
 * What of a debrief may leave its facilitator's screen when it is shared: what the group said together. The
 * facilitator's own notes, who needs time, how feedback was taken, how the group was looked after and how many of which
 * role stay: a count of one names a person (domain.md 6.6, 11.4). Practices go as far as their own record says.
 */
final class Outward {
    private static final List<String> OF_GATHERED = List.of("needsTime", "parked", "ownExperience", "practices");
    private static final List<String> OF_GROUP = List.of("roles", "spoke");
    private static final List<String> OF_FACILITATION = List.of("goOnReason");

    private Outward() {
    }

    static JsonObject of(JsonObject body) {
        JsonObject left = body.deepCopy();
        left.remove("safety");
        left.remove("leftAsIs");
        left.remove("media");
        without(left, "gathered", OF_GATHERED);
        without(left, "group", OF_GROUP);
        without(left, "facilitation", OF_FACILITATION);
        eachWithout(left, "phases", "text");
        if (left.get("gathered") instanceof JsonObject gathered) {
            eachWithout(gathered, "feedback", "receptiveness");
        }
        return left;
    }

    private static void without(JsonObject body, String part, List<String> members) {
        if (body.get(part) instanceof JsonObject found) {
            members.forEach(found::remove);
        }
    }

    private static void eachWithout(JsonObject body, String list, String member) {
        if (body.has(list)) {
            body.getAsJsonArray(list).forEach(item -> item.getAsJsonObject().remove(member));
        }
    }
}
