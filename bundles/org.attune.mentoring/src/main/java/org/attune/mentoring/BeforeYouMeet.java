package org.attune.mentoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.attune.practice.KeptFollowUp;
import org.attune.program.KeptPerson;

/**
 * What a mentor wants to know before meeting a learner.
 *
 * @param learner the learner
 * @param lastMet the day of the last entry
 * @param strengths what they did well, as it was written down the last three times; latest first
 * @param intention what they meant to try
 * @param promises other open follow-ups about them
 */
public record BeforeYouMeet(KeptPerson learner, Optional<LocalDate> lastMet, List<String> strengths,
        Optional<KeptFollowUp> intention, List<KeptFollowUp> promises) {
    public BeforeYouMeet {
        strengths = List.copyOf(strengths);
        promises = List.copyOf(promises);
    }

    /** What they did well the last time that somebody wrote it down; may be empty. */
    public String doneWell() {
        return strengths.isEmpty() ? "" : strengths.getFirst();
    }
}
