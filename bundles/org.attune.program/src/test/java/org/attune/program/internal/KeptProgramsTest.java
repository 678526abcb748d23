package org.attune.program.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.attune.program.Cohort;
import org.attune.program.KeptPerson;
import org.attune.program.Person;
import org.attune.program.Program;
import org.attune.program.Roles;
import org.attune.records.Act;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.records.Write;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeptProgramsTest {
    private final Ground ground = new Ground();
    private Saved spring;

    @BeforeEach
    void a_cohort_of_two_and_somebody_else() throws RecordsException {
        spring = ground.programs.cohorts().add(Cohort.of("Spring", Optional.empty()));
        ground.people.add(Person.of("L-01", Roles.LEARNER).withCohort("Spring"));
        ground.people.add(Person.of("L-02", Roles.LEARNER).withCohort(" spring"));
        ground.people.add(Person.of("L-03", Roles.LEARNER).withCohort("Winter"));
    }

    @Test
    void a_cohort_with_another_name_takes_its_people_along_in_one_act() throws RecordsException {
        int acts = ground.records.acts();
        assertThat(rename("Autumn")).hasSize(3);
        assertThat(ground.records.acts()).isEqualTo(acts + 1);
        assertThat(cohorts()).containsExactly("Autumn", "Autumn", "Winter");
    }

    @Test
    void a_new_name_that_is_taken_back_is_taken_back_at_everybody() throws RecordsException {
        List<Saved> act = rename("Autumn");
        ground.records.commit(new Act(act.stream().<Write>map(each -> new Write.Undo(each.record(), each.version()))
                .toList(), Optional.empty()));
        assertThat(cohorts()).containsExactly("Spring", " spring", "Winter");
        assertThat(ground.programs.cohorts().all().getFirst().value().name()).isEqualTo("Spring");
    }

    @Test
    void people_stay_where_another_cohort_goes_on_under_the_old_name() throws RecordsException {
        ground.programs.cohorts().add(Cohort.of("spring", Optional.empty()));
        assertThat(rename("Autumn")).hasSize(1);
        assertThat(cohorts()).containsExactly("Spring", " spring", "Winter");
    }

    @Test
    void a_change_that_keeps_the_name_touches_nobody() throws RecordsException {
        Optional<RecordId> program = Optional
                .of(ground.programs.programs().add(Program.of("On the ward")).record());
        assertThat(ground.programs.changeCohort(spring.record(), spring.version(), Cohort.of("Spring", program)))
                .hasSize(1);
    }

    @Test
    void the_programs_of_a_cohort_are_found_by_its_name() throws RecordsException {
        Saved program = ground.programs.programs().add(Program.of("On the ward"));
        ground.programs.cohorts().add(Cohort.of("Winter", Optional.of(program.record())));
        assertThat(ground.programs.ofCohort("winter ")).extracting(kept -> kept.id())
                .containsExactly(program.record());
        assertThat(ground.programs.ofCohort("Spring")).isEmpty();
        assertThat(ground.programs.ofCohort("")).isEmpty();
    }

    private List<Saved> rename(String name) throws RecordsException {
        return ground.programs.changeCohort(spring.record(), spring.version(), Cohort.of(name, Optional.empty()));
    }

    private List<String> cohorts() throws RecordsException {
        return ground.people.all().stream().map(KeptPerson::person).map(Person::cohort).toList();
    }
}
