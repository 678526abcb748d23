package org.attune.mentoring.portfolio;

/**
 * Records, or parts of them, that are not handed over.
 *
 * @param why the reason
 * @param label what such a record is called, such as "Encounter"
 * @param count how many
 * @param reason what the holder says about it to whoever gets the rest; may be empty
 */
public record Staying(Why why, String label, long count, String reason) {
    /** Why something stays. */
    public enum Why {
        /** The holder wrote it for themselves. Told to the holder only. */
        OWN,
        /** A part of a record that goes is the holder's own, such as what they thought about it. */
        OWN_PART,
        /** The holder has not shared it with the learner. */
        NOT_SHARED,
        /** Records of this kind are never handed to a learner. */
        NOT_FOR_LEARNERS,
        /** The holder left it out this time. */
        LEFT_OUT,
        /** A picture, recording or paper without a note on who made it and who agreed. */
        NO_RIGHTS,
        /** A picture, recording or paper for which there is no room in the file. */
        TOO_LARGE,
        /** A picture, recording or paper that a person has to look at before it is handed over. */
        BY_HAND,
        /** The bundle that could read it is not installed; the label is the name of its type. */
        NEEDS_PACK,
        /** Its text cannot be read any more. */
        UNREADABLE
    }

    /** Of which nothing more is said. */
    public Staying(Why why, String label, long count) {
        this(why, label, count, "");
    }
}
