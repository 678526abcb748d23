package org.attune.program.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.attune.program.KeptPerson;
import org.attune.program.Learner;
import org.attune.program.Naming;
import org.attune.program.Person;
import org.attune.program.Roles;
import org.attune.program.memory.MemoryRecords;
import org.attune.records.Act;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.Write;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class KeptPeopleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private final MemoryRecords records = new MemoryRecords(TODAY, new PersonType());
    private final KeptPeople people = new KeptPeople(records);

    @Test
    void a_code_is_found_in_any_case_and_with_blanks_around_it() throws RecordsException {
        RecordId id = people.add(Person.of("L-07", Roles.LEARNER));
        assertThat(people.find("  l-07 ")).map(KeptPerson::id).contains(id);
        assertThat(people.find("L-7")).isEmpty();
    }

    @Test
    void learners_come_in_the_order_of_their_numbers() throws RecordsException {
        for (String code : List.of("L-10", "L-2", "K-9", "L-1")) {
            people.add(Person.of(code, Roles.LEARNER));
        }
        people.add(Person.of("M-01", Roles.MENTOR));
        assertThat(people.learners()).extracting(KeptPerson::code).containsExactly("K-9", "L-1", "L-2", "L-10");
    }

    @Test
    void a_new_code_gives_a_learner_who_begins_with_the_callers_act() throws RecordsException {
        Learner learner = people.learner(" L-12 ");
        assertThat(people.all()).isEmpty();
        records.commit(Act.of(learner.write().orElseThrow()));
        assertThat(people.byId(learner.id())).map(KeptPerson::code).contains("L-12");
        assertThat(people.learner("l-12")).isEqualTo(new Learner(learner.id(), "L-12", Optional.empty()));
    }

    @Test
    void a_mentor_who_is_mentored_becomes_a_learner_too() throws RecordsException {
        RecordId mentor = people.add(Person.of("M-02", Roles.MENTOR));
        Learner learner = people.learner("M-02");
        records.commit(Act.of(learner.write().orElseThrow()));
        assertThat(learner.id()).isEqualTo(mentor);
        assertThat(people.byId(mentor).orElseThrow().person().roles()).containsExactly(Roles.MENTOR, Roles.LEARNER);
    }

    @Test
    void a_code_that_somebody_has_is_refused() throws RecordsException {
        people.add(Person.of("L-07"));
        RecordsException refused = catchThrowableOfType(RecordsException.class, () -> people.add(Person.of("l-07")));
        assertThat(refused.reason()).isEqualTo(RecordsException.Reason.INVALID);
        assertThat(refused.complaints()).singleElement().satisfies(said -> assertThat(said.path()).isEqualTo("/code"));
    }

    @Test
    void two_people_with_one_code_are_told_and_not_merged() throws RecordsException {
        comesInFromOutside("{\"code\":\"L-07\"}");
        comesInFromOutside("{\"code\":\"l-07\"}");
        assertThat(people.all()).hasSize(2);
        assertThat(people.sharedCodes()).singleElement()
                .satisfies(said -> assertThat(said.message()).contains("2 people"));
        assertThat(catchThrowableOfType(RecordsException.class, () -> people.find("L-07")).complaints()).hasSize(1);
        assertThat(catchThrowableOfType(RecordsException.class, () -> people.learner("L-07")).complaints()).hasSize(1);
    }

    @Test
    void a_blank_code_and_a_long_code_are_told() {
        assertThat(catchThrowableOfType(RecordsException.class, () -> people.learner("  ")).getMessage())
                .contains("blank");
        assertThat(catchThrowableOfType(RecordsException.class, () -> people.learner("x".repeat(41))).getMessage())
                .contains("40");
    }

    @Test
    void the_private_name_is_shown_only_when_it_is_asked_for() throws RecordsException {
        RecordId id = people.add(Person.of("L-07").withPrivateName("the tall one"));
        assertThat(people.labelOf(id, Naming.CODE)).isEqualTo("L-07");
        assertThat(people.labelOf(id, Naming.CODE_AND_PRIVATE_NAME)).isEqualTo("L-07 (the tall one)");
        assertThat(people.labels(Naming.CODE)).containsEntry(id, "L-07");
    }

    @Test
    void nobody_finds_the_private_name_by_searching() throws RecordsException {
        people.add(Person.of("L-07").withPrivateName("the tall one"));
        assertThat(records.as(Reader.me()).search("tall", 10)).isEmpty();
    }

    @Test
    void a_person_whom_nobody_knows_has_a_label_too() throws RecordsException {
        assertThat(people.labelOf(RecordId.fresh(), Naming.CODE)).isEqualTo("Unknown person");
    }

    @Test
    void an_update_keeps_members_that_nobody_here_knows() throws RecordsException {
        RecordId id = comesInFromOutside("{\"code\":\"L-07\",\"badge\":{\"colour\":\"green\"}}");
        KeptPerson kept = people.byId(id).orElseThrow();
        people.update(id, kept.version(), kept.person().withCode("L-17"));
        JsonObject body = records.as(Reader.me()).find(id).orElseThrow().body();
        assertThat(body.get("badge")).hasToString("{\"colour\":\"green\"}");
        assertThat(people.find("L-17")).isPresent();
        assertThat(people.find("L-07")).isEmpty();
    }

    @Test
    void a_person_may_keep_the_own_code_in_an_update() throws RecordsException {
        RecordId id = people.add(Person.of("L-07"));
        KeptPerson kept = people.byId(id).orElseThrow();
        assertThat(people.update(id, kept.version(), kept.person().withCohort("Spring")).conflict()).isFalse();
        assertThat(people.byId(id).orElseThrow().person().cohort()).isEqualTo("Spring");
    }

    private RecordId comesInFromOutside(String json) throws RecordsException {
        RecordId id = RecordId.fresh();
        records.commit(Act.of(new Write.Create(id, Person.TYPE, JsonParser.parseString(json).getAsJsonObject())));
        return id;
    }
}
