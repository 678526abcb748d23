package org.attune.mentoring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.attune.practice.Appointment;
import org.attune.program.Agreement;
import org.attune.program.Relationship;
import org.attune.program.internal.KeptRelationships;
import org.attune.program.internal.RelationshipType;
import org.attune.program.memory.MemoryRecords;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.junit.jupiter.api.Test;

class AgreedMeetingsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate BEGUN = TODAY.minusMonths(6);
    private static final RecordId LEARNER = RecordId.fresh();
    private final MemoryRecords records = new MemoryRecords(TODAY, new RelationshipType());
    private final KeptRelationships relationships = new KeptRelationships(records);
    private final AgreedMeetings meetings = new AgreedMeetings(records, relationships);
    private final RecordId me = records.identity().person();

    @Test
    void the_holder_meets_learners_on_the_day_that_they_agreed_on() throws RecordsException {
        relationships.add(Relationship.between(me, LEARNER, BEGUN).meetingOn(TODAY));
        assertThat(what(TODAY)).containsExactly("Meeting");
        assertThat(what(TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void an_agreement_brings_both_together_on_the_day_to_look_at_it_again() throws RecordsException {
        relationships.add(Relationship.between(me, LEARNER, BEGUN).under(Agreement.NONE.signed(BEGUN, TODAY)));
        assertThat(what(TODAY)).containsExactly("Agreement to look at again");
    }

    @Test
    void what_others_agreed_on_and_what_has_ended_brings_nobody() throws RecordsException {
        relationships.add(Relationship.between(RecordId.fresh(), LEARNER, BEGUN).meetingOn(TODAY));
        relationships.add(Relationship.between(LEARNER, me, BEGUN).meetingOn(TODAY));
        relationships.add(Relationship.between(me, LEARNER, BEGUN).meetingOn(TODAY).ended(TODAY.minusDays(1), ""));
        assertThat(what(TODAY)).isEmpty();
    }

    private List<String> what(LocalDate day) throws RecordsException {
        return meetings.on(day).stream().map(Appointment::what).toList();
    }
}
