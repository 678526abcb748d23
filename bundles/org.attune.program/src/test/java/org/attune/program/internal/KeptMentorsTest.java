package org.attune.program.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.program.Agreement;
import org.attune.program.CheckIn;
import org.attune.program.Cohort;
import org.attune.program.Kept;
import org.attune.program.MentorLoad;
import org.attune.program.Nomination;
import org.attune.program.Program;
import org.attune.program.Relationship;
import org.attune.program.Training;
import org.attune.records.Recipient;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.junit.jupiter.api.Test;

class KeptMentorsTest {
    private static final LocalDate TODAY = Ground.TODAY;
    private final Ground ground = new Ground();

    @Test
    void what_a_mentor_carries_is_said_as_facts() throws RecordsException {
        RecordId mentor = ground.mentor("M-01");
        Agreement agreed = Agreement.NONE.meeting("", "", Optional.of(60));
        ground.relationships.add(Relationship.between(mentor, ground.learner("L-01"), TODAY).under(agreed));
        ground.relationships.add(Relationship.between(mentor, ground.learner("L-02"), TODAY));
        ground.relationships.add(Relationship.between(mentor, ground.learner("L-03"), TODAY.minusDays(9))
                .ended(TODAY.minusDays(1), ""));
        ground.mentors.trainings().add(Training.of(mentor, Training.PEER_SUPPORT, "Lunch", TODAY.minusDays(3)));
        MentorLoad load = ground.mentors.loads(TODAY).getFirst();
        assertThat(load.learners()).isEqualTo(2);
        assertThat(load.protectedMinutes()).contains(60);
        assertThat(load.lastTraining()).contains(TODAY.minusDays(3));
    }

    @Test
    void who_left_carries_nothing_any_more() throws RecordsException {
        RecordId mentor = ground.mentor("M-01");
        ground.departures.leave(ground.people.byId(mentor).orElseThrow(), TODAY.minusDays(1), "", Map.of());
        assertThat(ground.mentors.loads(TODAY)).isEmpty();
    }

    @Test
    void a_check_in_is_empty_for_everybody_but_its_holder() {
        CheckInType type = new CheckInType();
        var body = ProgramBodies.CHECK_IN.write(CheckIn.on(TODAY, CheckIn.TOO_MUCH).saying("the nights", "walking"));
        assertThat(Stream.of(Recipient.values()).filter(who -> who != Recipient.ME))
                .allSatisfy(who -> assertThat(type.outward(body, who).size()).isZero());
        assertThat(type.title(body)).doesNotContain("nights");
        assertThat(type.searchableText(body)).isEmpty();
    }

    @Test
    void voices_for_mentors_are_counted_and_say_neither_the_day_nor_who_gave_them() throws RecordsException {
        RecordId mentor = ground.mentor("M-01");
        ground.mentors.nominations().add(Nomination.of(mentor, TODAY));
        ground.mentors.nominations().add(Nomination.of(mentor, TODAY.minusDays(2)));
        assertThat(ground.mentors.nominated()).isEqualTo(Map.of(mentor, 2));
        assertThat(ground.mentors.nominations().all()).extracting(kept -> kept.value().on())
                .containsOnly(Optional.of(LocalDate.of(2026, 11, 1)));
    }

    @Test
    void cohorts_are_found_by_the_program_that_they_go_through() throws RecordsException {
        RecordId program = ground.programs.programs().add(Program.of("On the ward")).record();
        ground.programs.cohorts().add(Cohort.of("Spring", Optional.of(program)));
        ground.programs.cohorts().add(Cohort.of("Autumn", Optional.empty()));
        assertThat(ground.programs.cohorts().about(program)).extracting(Kept::value).extracting(Cohort::name)
                .containsExactly("Spring");
    }

    @Test
    void what_has_no_name_is_refused() {
        assertThatThrownBy(() -> ground.programs.programs().add(Program.of(" "))).hasMessageContaining("/name");
        assertThatThrownBy(() -> ground.programs.cohorts().add(Cohort.of(" ", Optional.empty())))
                .hasMessageContaining("/name");
    }
}
