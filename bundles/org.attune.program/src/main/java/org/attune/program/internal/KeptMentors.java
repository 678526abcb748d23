package org.attune.program.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.attune.program.CheckIn;
import org.attune.program.Kept;
import org.attune.program.KeptPerson;
import org.attune.program.KeptRelationship;
import org.attune.program.Ledger;
import org.attune.program.MentorLoad;
import org.attune.program.Mentors;
import org.attune.program.Nomination;
import org.attune.program.People;
import org.attune.program.Relationship;
import org.attune.program.Relationships;
import org.attune.program.Roles;
import org.attune.program.Training;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the unlocked workspace keeps about mentors. */
@Component
public final class KeptMentors implements Mentors {
    private final People people;
    private final Relationships relationships;
    private final Ledger<Training> trainings;
    private final Ledger<CheckIn> checkIns;
    private final Ledger<Nomination> nominations;

    /** The mentors of a workspace. */
    @Activate
    public KeptMentors(@Reference Records records, @Reference People people, @Reference Relationships relationships) {
        this.people = people;
        this.relationships = relationships;
        this.trainings = new KeptLedger<>(records, Training.TYPE, ProgramBodies.TRAINING);
        this.checkIns = new KeptLedger<>(records, CheckIn.TYPE, ProgramBodies.CHECK_IN);
        this.nominations = new KeptLedger<>(records, Nomination.TYPE, ProgramBodies.NOMINATION);
    }

    @Override
    public Ledger<Training> trainings() {
        return trainings;
    }

    @Override
    public Ledger<CheckIn> checkIns() {
        return checkIns;
    }

    @Override
    public Ledger<Nomination> nominations() {
        return nominations;
    }

    @Override
    public Map<RecordId, Integer> nominated() throws RecordsException {
        return nominations.all().stream().flatMap(kept -> kept.value().nominee().stream())
                .collect(Collectors.toMap(nominee -> nominee, nominee -> 1, Integer::sum));
    }

    @Override
    public List<MentorLoad> loads(LocalDate day) throws RecordsException {
        Map<RecordId, List<Relationship>> byMentor = relationships.all().stream().map(KeptRelationship::relationship)
                .filter(each -> each.activeOn(day) && each.mentor().isPresent())
                .collect(Collectors.groupingBy(each -> each.mentor().orElseThrow()));
        List<MentorLoad> loads = new ArrayList<>();
        for (KeptPerson person : people.all()) {
            if (person.person().is(Roles.MENTOR) && person.person().activeOn(day)) {
                loads.add(load(person, byMentor.getOrDefault(person.id(), List.of())));
            }
        }
        return loads;
    }

    private MentorLoad load(KeptPerson mentor, List<Relationship> active) throws RecordsException {
        long learners = active.stream().flatMap(each -> each.learner().stream()).distinct().count();
        Optional<Integer> minutes = active.stream().flatMap(each -> each.agreement().protectedMinutes().stream())
                .reduce(Integer::sum);
        Optional<LocalDate> last = trainings.about(mentor.id()).stream().map(Kept::value)
                .flatMap(training -> training.on().stream()).max(LocalDate::compareTo);
        return new MentorLoad(mentor, (int) learners, minutes, last);
    }
}
