package org.attune.program.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.program.KeptPerson;
import org.attune.program.KeptRelationship;
import org.attune.program.Relationship;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeptDeparturesTest {
    private static final LocalDate TODAY = Ground.TODAY;
    private final Ground ground = new Ground();
    private RecordId mentor;
    private RecordId learner;
    private RecordId next;
    private RecordId meeting;

    @BeforeEach
    void two_people_meet() throws RecordsException {
        mentor = ground.mentor("M-01");
        next = ground.mentor("M-02");
        learner = ground.learner("L-01");
        meeting = ground.relationships.add(Relationship.between(mentor, learner, TODAY.minusDays(90))).record();
    }

    private KeptPerson person(RecordId id) throws RecordsException {
        return ground.people.byId(id).orElseThrow();
    }

    @Test
    void who_leaves_has_a_last_day_and_meets_nobody_after_it() throws RecordsException {
        ground.departures.leave(person(learner), TODAY, "Finished", Map.of());
        assertThat(person(learner).person().activeUntil()).contains(TODAY);
        Relationship ended = ground.relationships.find(meeting).orElseThrow().relationship();
        assertThat(ended.until()).contains(TODAY);
        assertThat(ended.endReason()).isEqualTo("Finished");
    }

    @Test
    void a_mentor_who_leaves_hands_the_learner_over_in_the_same_act() throws RecordsException {
        int before = ground.records.acts();
        ground.departures.leave(person(mentor), TODAY, "", Map.of(meeting, next));
        assertThat(ground.records.acts()).isEqualTo(before + 1);
        List<KeptRelationship> all = ground.relationships.of(learner);
        assertThat(all).hasSize(2).first().satisfies(kept -> {
            assertThat(kept.relationship().mentor()).contains(next);
            assertThat(kept.relationship().from()).contains(TODAY.plusDays(1));
        });
        assertThat(all.getLast().relationship().handedTo()).contains(next);
    }

    @Test
    void nothing_is_handed_on_for_a_learner_who_leaves() throws RecordsException {
        ground.departures.leave(person(learner), TODAY, "", Map.of(meeting, next));
        assertThat(ground.relationships.of(learner)).hasSize(1)
                .allSatisfy(kept -> assertThat(kept.relationship().handedTo()).isEqualTo(Optional.empty()));
    }

    @Test
    void what_ended_before_stays_as_it_was() throws RecordsException {
        ground.departures.leave(person(learner), TODAY.minusDays(30), "First", Map.of());
        ground.departures.leave(person(mentor), TODAY, "Second", Map.of());
        assertThat(ground.relationships.find(meeting).orElseThrow().relationship().endReason()).isEqualTo("First");
    }

    @Test
    void what_has_not_begun_by_then_ends_on_its_first_day() throws RecordsException {
        RecordId later = ground.relationships.add(Relationship.between(next, learner, TODAY.plusDays(9))).record();
        ground.departures.leave(person(learner), TODAY, "", Map.of());
        assertThat(ground.relationships.find(later).orElseThrow().relationship().until()).contains(TODAY.plusDays(9));
    }

    @Test
    void a_learner_cannot_be_handed_to_themself_and_then_nothing_is_done() throws RecordsException {
        KeptPerson leaving = person(mentor);
        assertThatThrownBy(() -> ground.departures.leave(leaving, TODAY, "", Map.of(meeting, learner)))
                .hasMessageContaining("same person");
        assertThat(person(mentor).person().activeUntil()).isEmpty();
    }
}
