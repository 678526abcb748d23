package org.attune.mentoring.ui.internal.views;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.records.RecordId;

/**
 * A learner as a line of the list.
 *
 * @param id their record
 * @param label their code, and their private name if they have one
 * @param cohort the group they learn in; may be empty
 * @param open how many follow-ups are open
 * @param last the day of their last entry
 */
record LearnerLine(RecordId id, String label, String cohort, int open, Optional<LocalDate> last) {
    /** Whether all that was typed into the filter is found in the line. */
    boolean matches(String typed) {
        String line = (label + " " + cohort).toLowerCase(Locale.ROOT);
        return typed.toLowerCase(Locale.ROOT).strip().isEmpty()
                || Stream.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                        .allMatch(line::contains);
    }
}
