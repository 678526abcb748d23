package org.attune.program.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.attune.program.Person;
import org.attune.program.Roles;
import org.attune.records.Act;
import org.attune.records.DemoContent;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Write;
import org.osgi.service.component.annotations.Component;

/**
 * The people of the demo: the 14 staff of the worked scenario (domain.md 11.6), twelve learners in a cohort and two
 * mentors. The holder is the first mentor and the lead.
 */
@Component
public final class DemoPeople implements DemoContent {
    private static final List<String> STAFF = List.of("nurse", "nurse", "nurse", "nurse", "nurse", "nurse", "nurse",
            "nurse", "nurse", "healthcare-aide", "healthcare-aide", "physician", "unit-clerk", "housekeeper");
    private static final List<String> LEARNERS = List.of("nurse", "nurse", "physician", "nurse", "healthcare-aide",
            "social-worker", "nurse", "chaplain", "physiotherapist", "nurse", "physician", "housekeeper");

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void fill(Records records, LocalDate today) throws RecordsException {
        List<Write> writes = new ArrayList<>();
        writes.add(create(records.identity().person(),
                Person.of("M-01", Roles.MENTOR, Roles.LEAD).withProfession("nurse")));
        writes.add(create(Person.of("M-02", Roles.MENTOR, Roles.FACILITATOR).withProfession("chaplain")));
        learners(today).map(DemoPeople::create).forEach(writes::add);
        numbered("S", STAFF, Roles.STAFF).map(DemoPeople::create).forEach(writes::add);
        records.commit(Act.of(writes.toArray(Write[]::new)));
    }

    private static Stream<Person> learners(LocalDate today) {
        return numbered("L", LEARNERS, Roles.LEARNER)
                .map(person -> person.withCohort("Spring").from(today.minusMonths(10)));
    }

    private static Stream<Person> numbered(String letter, List<String> professions, String role) {
        return IntStream.range(0, professions.size()).mapToObj(i -> Person
                .of(String.format(Locale.ROOT, "%s-%02d", letter, i + 1), role).withProfession(professions.get(i)));
    }

    private static Write create(Person person) {
        return create(DemoIds.person(person.code()), person);
    }

    private static Write create(RecordId id, Person person) {
        return new Write.Create(id, Person.TYPE, ProgramBodies.PERSON.write(person));
    }
}
