package org.attune.debrief;

import java.util.Optional;

/**
 * One of the five practices as the facilitator sees it afterwards.
 *
 * @param id a word of {@link PracticeKey}
 * @param recorded whether the debrief's record showed it
 * @param present whether the facilitator says that it was present; empty while they have not said
 * @param note what to try next time, in the facilitator's words; may be empty
 */
public record ConfirmedPractice(String id, boolean recorded, Optional<Boolean> present, String note) {
    /** As recorded, the facilitator not having said anything. */
    public static ConfirmedPractice of(PracticeSign sign) {
        return new ConfirmedPractice(sign.key(), sign.seen(), Optional.empty(), "");
    }

    /** The same practice as the facilitator sees it. */
    public ConfirmedPractice present(boolean yes, String nextTime) {
        return new ConfirmedPractice(id, recorded, Optional.of(yes), nextTime);
    }
}
