package org.attune.program.internal;

import java.time.LocalDate;

import org.attune.program.Person;
import org.attune.program.Roles;
import org.attune.program.memory.MemoryRecords;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;

/** A workspace in memory with the whole of this room. */
final class Ground {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    final MemoryRecords records = new MemoryRecords(TODAY, new PersonType(), new RelationshipType(), new ContactType(),
            new ProgramType(), new CohortType(), new TrainingType(), new CheckInType(), new NominationType());
    final KeptPeople people = new KeptPeople(records);
    final KeptRelationships relationships = new KeptRelationships(records);
    final KeptPrograms programs = new KeptPrograms(records);
    final KeptMentors mentors = new KeptMentors(records, people, relationships);
    final KeptDepartures departures = new KeptDepartures(records, relationships);

    RecordId mentor(String code) throws RecordsException {
        return people.add(Person.of(code, Roles.MENTOR));
    }

    RecordId learner(String code) throws RecordsException {
        return people.add(Person.of(code, Roles.LEARNER));
    }
}
