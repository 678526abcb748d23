package org.attune.mentoring.ui.internal.views;

import org.attune.practice.FollowUp;
import org.attune.practice.KeptFollowUp;

/**
 * A follow-up whose day has come or comes soon, as a line.
 *
 * @param kept the follow-up
 * @param who the person it is about, by code
 * @param days whole days since its day; negative while its day is still to come
 */
public record FollowUpLine(KeptFollowUp kept, String who, long days) {
    /** Whether it is what a learner wanted to try. */
    boolean isIntention() {
        return kept.followUp().kind().equals(FollowUp.NEXT_TIME);
    }

    /** What to come back to, on one line. */
    public String text() {
        return kept.followUp().text().strip().replaceAll("\\s+", " ");
    }
}
