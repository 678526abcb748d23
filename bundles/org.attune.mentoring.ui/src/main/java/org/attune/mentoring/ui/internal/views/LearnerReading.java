package org.attune.mentoring.ui.internal.views;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.attune.mentoring.EntryPage;
import org.attune.mentoring.MentoringLog;
import org.attune.practice.FollowUps;
import org.attune.program.KeptPerson;
import org.attune.program.Naming;
import org.attune.program.People;
import org.attune.records.RecordsException;

/** Reads the list of learners: who was met last comes first. Waits for the disk. */
final class LearnerReading {
    private final People people;
    private final FollowUps followUps;
    private final MentoringLog log;

    LearnerReading(People people, FollowUps followUps, MentoringLog log) {
        this.people = people;
        this.followUps = followUps;
        this.log = log;
    }

    List<LearnerLine> lines() throws RecordsException {
        log.adopt();
        List<LearnerLine> lines = new ArrayList<>();
        for (KeptPerson learner : people.learners()) {
            lines.add(line(learner));
        }
        Comparator<LearnerLine> lastMet = Comparator.comparing(line -> line.last().orElse(LocalDate.MIN));
        return lines.stream().sorted(lastMet.reversed()).toList();
    }

    private LearnerLine line(KeptPerson learner) throws RecordsException {
        EntryPage newest = log.entries(learner.id(), 0, 1);
        Optional<LocalDate> last = newest.lines().stream().findFirst().flatMap(line -> line.row().header().date());
        return new LearnerLine(learner.id(), people.labelOf(learner.id(), Naming.CODE_AND_PRIVATE_NAME),
                learner.person().cohort(), followUps.openFor(learner.id()).size(), last);
    }
}
