package org.attune.debrief;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.attune.records.RecordId;
import org.attune.records.TypeName;

/**
 * Something that was done well, why it worked, and how far it may be shared: a part of a debrief, and the view of a
 * body of {@link #TYPE} once it is in the bank of practices. All texts are free, without names, and may be empty,
 * except {@code text}.
 *
 * @param id names it within the debrief that it came from
 * @param text what was done
 * @param whyItWorked why it worked, as the group sees it
 * @param debate what spoke for and against it elsewhere
 * @param dimensions GUIDs of the dimensions of compassion that it shows
 * @param scope how far it may be shared: one of {@link #GROUP}, {@link #UNIT}, {@link #ORGANISATION}; another word, or
 *            none, counts as {@link #GROUP}
 * @param raisedOn the day on which it came up
 * @param origin the debrief that it came from
 */
public record PositivePractice(String id, String text, String whyItWorked, String debate, List<String> dimensions,
        String scope, Optional<LocalDate> raisedOn, Optional<RecordId> origin) {
    /** The type of record that this is a view of. */
    public static final TypeName TYPE = new TypeName("debrief.practice");
    /** The relation of its link to {@link #origin}. */
    public static final String ORIGIN_LINK = "origin";
    /** It stays with those who were there. */
    public static final String GROUP = "group";
    /** It may be told on the unit: to learners and mentors. */
    public static final String UNIT = "unit";
    /** It may be told in the organisation: also to faculty development and evaluation. */
    public static final String ORGANISATION = "organisation";

    public PositivePractice {
        dimensions = List.copyOf(dimensions);
    }

    /** A practice and why it worked; it stays with the group. */
    public static PositivePractice of(String text, String whyItWorked) {
        return new PositivePractice("", text, whyItWorked, "", List.of(), GROUP, Optional.empty(), Optional.empty());
    }

    /** The same practice, to be shared so far. */
    public PositivePractice shared(String howFar) {
        return new PositivePractice(id, text, whyItWorked, debate, dimensions, howFar, raisedOn, origin);
    }

    /** The same practice with an id: its own, or a fresh one when it has none. */
    public PositivePractice named() {
        String name = id.isEmpty() ? UUID.randomUUID().toString() : id;
        return new PositivePractice(name, text, whyItWorked, debate, dimensions, scope, raisedOn, origin);
    }

    /** The same practice, having come up on a day in a debrief. */
    public PositivePractice from(RecordId debrief, LocalDate day) {
        return new PositivePractice(id, text, whyItWorked, debate, dimensions, scope, Optional.of(raisedOn.orElse(day)),
                Optional.of(debrief));
    }
}
