package org.attune.program;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a mentor carries, as facts: no ranking, and nothing is too much or too little by itself.
 *
 * @param mentor who
 * @param learners how many learners they meet on the day that was asked for
 * @param protectedMinutes the minutes a month that the workplace sets aside for it, as far as the agreements say;
 *        empty when none says
 * @param lastTraining the day of the last training, peer support or supervision
 */
public record MentorLoad(KeptPerson mentor, int learners, Optional<Integer> protectedMinutes,
        Optional<LocalDate> lastTraining) {}
