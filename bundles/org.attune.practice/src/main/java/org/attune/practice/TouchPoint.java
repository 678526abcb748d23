package org.attune.practice;

import java.util.List;
import java.util.UUID;

/**
 * A moment of an encounter in which compassion could be felt or was missed: the unit that is talked through. All texts
 * are free, without names, up to 100,000 characters, and may be empty. Fields after domain.md 5.3; what to try next
 * time is a {@link FollowUp}, linked by the touch point's id.
 *
 * @param id names it within its record; empty until it is kept
 * @param moment what happened; the one field of a quick entry
 * @param present who was there, by role only, such as {@code patient} or {@code daughter}
 * @param dimensions GUIDs of the dimensions of compassion that it shows
 * @param noticed what was noticed in the person
 * @param felt what the learner felt
 * @param saidOrDone what was said or done
 * @param response how the person responded
 * @param words words of the patient or family, without anything that tells who they are
 * @param wentWell one of {@link #YES}, {@link #NO}, {@link #MIXED}, or another word; empty when nobody said
 * @param alternative what else could have been said or done
 */
public record TouchPoint(String id, String moment, List<String> present, List<String> dimensions, String noticed,
        String felt, String saidOrDone, String response, String words, String wentWell, String alternative) {
    /** It went well. */
    public static final String YES = "yes";
    /** It did not go well. */
    public static final String NO = "no";
    /** Some of it went well. */
    public static final String MIXED = "mixed";

    public TouchPoint {
        present = List.copyOf(present);
        dimensions = List.copyOf(dimensions);
    }

    /** A touch point of which only what happened is known. */
    public static TouchPoint of(String moment) {
        return new TouchPoint("", moment, List.of(), List.of(), "", "", "", "", "", "", "");
    }

    /** The same touch point with an id: its own, or a fresh one when it has none. */
    public TouchPoint named() {
        String name = id.isEmpty() ? UUID.randomUUID().toString() : id;
        return new TouchPoint(name, moment, present, dimensions, noticed, felt, saidOrDone, response, words, wentWell,
                alternative);
    }
}
