package org.attune.program.ui.internal.meeting;

import java.time.LocalDate;
import java.util.Optional;

import org.attune.program.KeptRelationship;

/**
 * A relationship as a line of a list.
 *
 * @param kept the relationship
 * @param mentor what the mentor is called
 * @param learner what the learner is called
 */
public record Meeting(KeptRelationship kept, String mentor, String learner) {
    boolean lineManager() {
        return kept.relationship().lineManager();
    }

    Optional<LocalDate> review() {
        return kept.relationship().agreement().reviewOn();
    }

    boolean lasts(LocalDate day) {
        return kept.relationship().until().filter(day::isAfter).isEmpty();
    }
}
