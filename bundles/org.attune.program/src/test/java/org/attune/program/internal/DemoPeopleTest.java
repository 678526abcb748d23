package org.attune.program.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

import org.attune.program.KeptPerson;
import org.attune.program.Roles;
import org.attune.program.memory.MemoryRecords;
import org.attune.records.RecordsException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DemoPeopleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private final MemoryRecords records = new MemoryRecords(TODAY, new PersonType());
    private final KeptPeople people = new KeptPeople(records);

    @BeforeEach
    void fill() throws RecordsException {
        new DemoPeople().fill(records, TODAY);
    }

    /** Numbers from the worked scenario: domain.md 11.6. */
    @Test
    void the_unit_has_the_fourteen_staff_of_the_scenario() throws RecordsException {
        Map<String, Long> staff = people.all().stream().filter(kept -> kept.person().is(Roles.STAFF))
                .collect(Collectors.groupingBy(kept -> kept.person().profession(), Collectors.counting()));
        assertThat(staff).isEqualTo(Map.of("nurse", 9L, "healthcare-aide", 2L, "physician", 1L, "unit-clerk", 1L,
                "housekeeper", 1L));
    }

    @Test
    void twelve_learners_are_in_a_cohort() throws RecordsException {
        assertThat(people.learners()).hasSize(12)
                .allSatisfy(kept -> assertThat(kept.person().cohort()).isEqualTo("Spring"));
    }

    @Test
    void the_holder_is_the_first_mentor_and_the_lead() throws RecordsException {
        KeptPerson me = people.byId(records.identity().person()).orElseThrow();
        assertThat(me.code()).isEqualTo("M-01");
        assertThat(me.person().roles()).containsExactly(Roles.MENTOR, Roles.LEAD);
    }

    @Test
    void nobody_in_the_demo_has_a_name() throws RecordsException {
        assertThat(people.all()).hasSize(28).allSatisfy(kept -> assertThat(kept.person().privateName()).isEmpty());
    }
}
