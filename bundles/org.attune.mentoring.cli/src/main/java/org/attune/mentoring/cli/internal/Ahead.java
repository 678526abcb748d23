package org.attune.mentoring.cli.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.attune.mentoring.prompts.Occasion;
import org.attune.mentoring.prompts.Prompts;
import org.attune.practice.Goal;
import org.attune.practice.Goals;
import org.attune.practice.KeptGoal;
import org.attune.program.KeptPerson;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;

/**
 * What lies ahead when one meets a learner.
 *
 * @param goals the goals that are still ahead
 * @param question what could be asked
 */
record Ahead(List<Goal> goals, String question) {
    static Ahead of(Optional<KeptPerson> learner, Known known, Goals goals, Prompts prompts) throws RecordsException {
        List<Goal> ahead = learner.isEmpty()
                ? List.of()
                : goals.of(learner.get().id()).stream().map(KeptGoal::goal).filter(Goal::open).toList();
        Occasion occasion = new Occasion(learner.map(KeptPerson::id).orElseGet(RecordId::fresh),
                known.lastEntry().isPresent(), known.intention().isPresent(), !ahead.isEmpty());
        return new Ahead(ahead, prompts.oneFor(occasion, LocalDate.now(), 0).text());
    }
}
