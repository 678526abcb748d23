package org.attune.program.cli.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.attune.console.internal.Grammar;
import org.attune.program.KeptPerson;
import org.attune.program.People;
import org.attune.program.Person;
import org.attune.program.Relationship;
import org.attune.program.Relationships;
import org.attune.program.Roles;
import org.attune.program.Training;
import org.attune.program.internal.KeptMentors;
import org.attune.program.internal.KeptPeople;
import org.attune.program.internal.KeptRelationships;
import org.attune.program.internal.KeptRosters;
import org.attune.program.internal.PersonType;
import org.attune.program.internal.RelationshipType;
import org.attune.program.internal.TrainingType;
import org.attune.program.memory.MemoryRecords;
import org.attune.program.roster.RosterPlan;
import org.attune.program.roster.Rosters;
import org.attune.program.roster.Steps;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.junit.jupiter.api.Test;

/** On the real services of the room, over records in memory. */
class PeopleOnConsoleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 12);
    private final MemoryRecords records = new MemoryRecords(DAY, new PersonType(), new RelationshipType(),
            new TrainingType());
    private final People people = new KeptPeople(records);
    private final Relationships relationships = new KeptRelationships(records);
    private final KeptMentors mentors = new KeptMentors(records, people, relationships);
    private final Rosters rosters = new KeptRosters(records, people, relationships);

    private Answer plan(String file) throws RecordsException {
        return RosterAnswers.plan(rosters.preview(file.getBytes(UTF_8), Steps.UNSEEN));
    }

    @Test
    void people_are_listed_by_code_and_never_by_name() throws RecordsException {
        people.add(Person.of("L-10", Roles.LEARNER).withPrivateName("the tall one").from(DAY));
        people.add(Person.of("L-2", Roles.LEARNER).withProfession("nurse"));
        Answer answer = PeopleAnswers.list(people.all());
        assertThat(answer.lines()).containsExactly("L-2  learner  nurse", "L-10  learner  2026-11-12..");
        assertThat(answer.json().toString()).contains("\"code\":\"L-10\"").doesNotContain("tall");
    }

    @Test
    void one_person_comes_with_who_mentors_them_and_with_training() throws RecordsException {
        RecordId mentor = people.add(Person.of("M-01", Roles.MENTOR));
        RecordId learner = people.add(Person.of("L-07", Roles.LEARNER));
        relationships.add(Relationship.between(mentor, learner, DAY).lineManager(true));
        mentors.trainings().add(Training.of(mentor, Training.TRAINING, "Two days", DAY).by("School"));
        KeptPerson who = people.byId(mentor).orElseThrow();
        Answer answer = PeopleAnswers.show(who, people, relationships, mentors);
        assertThat(answer.lines()).containsExactly("M-01  mentor",
                "M-01 mentors L-07 and is their line manager  2026-11-12..", "2026-11-12  Two days  School");
        assertThat(answer.json().toString()).contains("\"lineManager\":true", "\"by\":\"School\"");
    }

    @Test
    void each_thing_that_is_wrong_with_a_roster_is_a_line_with_row_and_column() throws RecordsException {
        Answer answer = plan("Code;Mentor;size\nL-01;L-01;4\n");
        assertThat(answer.lines()).containsExactly("Read as UTF-8.", "0 new, 0 changed, 0 the same, 1 in conflict",
                "Passed over, as its head is not understood: size",
                "Row 2, Mentor: Nobody can be their own mentor. Give the code of somebody else.");
        assertThat(answer.json().toString()).contains("\"row\":2", "\"column\":\"mentor\"");
    }

    @Test
    void a_roster_that_was_taken_over_says_how_many_people_came() throws RecordsException {
        RosterPlan plan = rosters.preview("code\nL-01\nL-02\n".getBytes(UTF_8), Steps.UNSEEN);
        assertThat(RosterAnswers.taken(plan, rosters.take(plan, DAY, Steps.UNSEEN)).lines())
                .containsExactly("2 new, 0 changed, 0 the same, 0 in conflict", "2 people were added or changed.");
    }

    @Test
    void nobody_yet_says_how_to_begin() throws RecordsException {
        assertThat(PeopleAnswers.list(people.all()).lines()).singleElement().asString().contains("import");
    }

    @Test
    void it_has_a_help_of_its_own() {
        assertThat(Grammar.help("people", new PeopleCommand())).contains("Usage: attune people").contains("--preview")
                .contains("With --json:").doesNotContain("!");
    }
}
