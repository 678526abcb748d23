package org.attune.debrief.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.attune.debrief.Setting;
import org.attune.practice.Appointment;
import org.attune.practice.FollowUp;
import org.attune.program.Person;
import org.attune.program.Roles;
import org.attune.records.Act;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.Write;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DebriefsOfDayTest {
    private final Workplace work = new Workplace();
    private final DebriefsOfDay days = new DebriefsOfDay(work.records, work.debriefs, work.people);
    private RecordId learner;

    @BeforeEach
    void somebody_learns() throws RecordsException {
        learner = work.people.add(Person.of("L-07", Roles.LEARNER));
    }

    @Test
    void a_planned_debrief_brings_the_learner_of_its_encounter_on_its_day() throws RecordsException {
        plan(about(learner));
        assertThat(days.on(Workplace.TODAY)).containsExactly(new Appointment(learner, "Debrief"));
        assertThat(days.on(Workplace.TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void a_debrief_about_nobody_who_learns_brings_nobody() throws RecordsException {
        plan(about(work.people.add(Person.of("M-02", Roles.MENTOR))));
        work.debriefs.plan(Workplace.planned());
        assertThat(days.on(Workplace.TODAY)).isEmpty();
    }

    @Test
    void an_encounter_that_is_gone_brings_nobody_and_stops_nothing() throws RecordsException {
        RecordId erased = about(learner);
        plan(erased);
        work.records.commit(Act.of(new Write.Erase(erased)));
        plan(about(learner));
        assertThat(days.on(Workplace.TODAY)).hasSize(1);
    }

    private void plan(RecordId encounter) throws RecordsException {
        work.debriefs.plan(Workplace.planned(Workplace.STANDARD)
                .with(Setting.on(Workplace.TODAY, "difficult-encounter").about(encounter)));
    }

    /** Any record that points at somebody: what an encounter is, its capability knows. */
    private RecordId about(RecordId person) throws RecordsException {
        Write.Create begun = work.followUps.begin(FollowUp.open(FollowUp.OTHER, person, "A hard day", Workplace.TODAY));
        work.records.commit(Act.of(begun));
        return begun.record();
    }
}
