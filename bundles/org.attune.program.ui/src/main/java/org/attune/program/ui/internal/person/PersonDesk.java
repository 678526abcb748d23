package org.attune.program.ui.internal.person;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.program.Cohort;
import org.attune.program.Kept;
import org.attune.program.KeptPerson;
import org.attune.program.People;
import org.attune.program.Person;
import org.attune.program.Programs;
import org.attune.program.Roles;
import org.attune.program.ui.internal.parts.RecordDesk;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.VersionHash;

/** What the editor of a person asks. */
final class PersonDesk extends RecordDesk<Person> {
    private final People people;
    private final Programs programs;
    private volatile List<String> cohorts = List.of();

    PersonDesk(Records records, People people, Programs programs) {
        super(records, Person.TYPE, Person.class);
        this.people = people;
        this.programs = programs;
    }

    /** The names of the cohorts that were there when the record was opened; does not wait. */
    List<String> cohorts() {
        return cohorts;
    }

    @Override
    protected Optional<Kept<Person>> find(RecordId id) throws RecordsException {
        readCohorts();
        return people.byId(id).map(kept -> new Kept<>(kept.id(), kept.version(), kept.person()));
    }

    @Override
    protected Person fresh(Map<String, String> seed) throws RecordsException {
        readCohorts();
        return Person.of("", Roles.LEARNER).withCohort(seed.getOrDefault("cohort", ""));
    }

    @Override
    protected RecordId add(Person person) throws RecordsException {
        return people.add(person);
    }

    @Override
    protected void update(RecordId id, VersionHash base, Person person) throws RecordsException {
        people.update(id, base, person);
    }

    private void readCohorts() throws RecordsException {
        Stream<String> described = programs.cohorts().all().stream().map(Kept::value).map(Cohort::name);
        Stream<String> used = people.all().stream().map(KeptPerson::person).map(Person::cohort);
        cohorts = Stream.concat(described, used).filter(name -> !name.isBlank()).distinct().sorted().toList();
    }
}
