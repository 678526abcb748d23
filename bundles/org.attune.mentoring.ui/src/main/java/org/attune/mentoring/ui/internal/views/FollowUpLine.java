package org.attune.mentoring.ui.internal.views;

import org.attune.practice.KeptFollowUp;

/**
 * A follow-up whose day has come, as a line.
 *
 * @param kept the follow-up
 * @param who the person it is about, by code
 * @param days whole days since its day
 */
public record FollowUpLine(KeptFollowUp kept, String who, long days) {
    /** What to come back to, on one line. */
    public String text() {
        return kept.followUp().text().strip().replaceAll("\\s+", " ");
    }
}
