package org.attune.program.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.attune.program.Agreement;
import org.attune.program.KeptRelationship;
import org.attune.program.Relationship;
import org.attune.program.Relationships;
import org.attune.program.memory.MemoryRecords;
import org.attune.records.Complaint;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.junit.jupiter.api.Test;

class KeptRelationshipsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final RecordId MENTOR = RecordId.fresh();
    private static final RecordId OTHER_MENTOR = RecordId.fresh();
    private static final RecordId LEARNER = RecordId.fresh();
    private final Relationships relationships = new KeptRelationships(
            new MemoryRecords(TODAY, new RelationshipType()));

    @Test
    void a_meeting_after_the_last_day_is_none_of_theirs_any_more() {
        Relationship meeting = Relationship.between(MENTOR, LEARNER, TODAY).meetingOn(TODAY.plusDays(8));
        assertThat(meeting.handedTo(OTHER_MENTOR, TODAY, "").nextMeeting()).isEmpty();
        assertThat(meeting.ended(TODAY.plusDays(8), "").nextMeeting()).contains(TODAY.plusDays(8));
    }

    @Test
    void a_learner_may_have_several_mentors() throws RecordsException {
        relationships.add(Relationship.between(MENTOR, LEARNER, TODAY.minusYears(1)));
        relationships.add(Relationship.between(OTHER_MENTOR, LEARNER, TODAY));
        assertThat(relationships.of(LEARNER)).extracting(kept -> kept.relationship().mentor().orElseThrow())
                .containsExactly(OTHER_MENTOR, MENTOR);
    }

    @Test
    void nobody_mentors_themselves() {
        Relationship alone = Relationship.between(MENTOR, MENTOR, TODAY);
        assertThatThrownBy(() -> relationships.add(alone)).isInstanceOfSatisfying(RecordsException.class,
                refused -> assertThat(refused.complaints()).extracting(Complaint::path).containsExactly("/learner"));
    }

    @Test
    void a_relationship_does_not_end_before_it_begins() {
        Relationship ended = Relationship.between(MENTOR, LEARNER, TODAY).ended(TODAY.minusDays(1), "moved");
        assertThatThrownBy(() -> relationships.add(ended)).isInstanceOfSatisfying(RecordsException.class,
                refused -> assertThat(refused.complaints()).extracting(Complaint::path).containsExactly("/until"));
    }

    @Test
    void handing_over_ends_one_relationship_and_begins_the_next_without_a_day_between() throws RecordsException {
        Saved kept = relationships.add(Relationship.between(MENTOR, LEARNER, TODAY.minusMonths(6)).lineManager(true)
                .under(Agreement.NONE.signed(TODAY.minusMonths(6), TODAY)));
        RecordId next = relationships.handOver(kept.record(), kept.version(), OTHER_MENTOR, TODAY, "moves away");
        Relationship before = relationships.find(kept.record()).orElseThrow().relationship();
        Relationship after = relationships.find(next).orElseThrow().relationship();
        assertThat(before.activeOn(TODAY)).isTrue();
        assertThat(before.activeOn(TODAY.plusDays(1))).isFalse();
        assertThat(before.handedTo()).contains(OTHER_MENTOR);
        assertThat(after.activeOn(TODAY.plusDays(1))).isTrue();
        assertThat(after.learner()).contains(LEARNER);
        assertThat(after.lineManager()).isFalse();
        assertThat(after.agreement().signed()).isFalse();
    }

    @Test
    void what_has_ended_is_not_handed_over_again() throws RecordsException {
        Saved kept = relationships.add(Relationship.between(MENTOR, LEARNER, TODAY.minusMonths(6))
                .ended(TODAY.minusMonths(1), "moved"));
        assertThatThrownBy(() -> relationships.handOver(kept.record(), kept.version(), OTHER_MENTOR, TODAY, ""))
                .isInstanceOfSatisfying(RecordsException.class,
                        refused -> assertThat(refused.complaints()).extracting(Complaint::path)
                                .containsExactly("/until"));
        assertThat(relationships.all()).hasSize(1);
    }

    @Test
    void agreements_whose_day_has_come_are_to_be_looked_at_again_and_ended_ones_are_not() throws RecordsException {
        relationships.add(reviewed(LEARNER, TODAY.minusDays(2)));
        relationships.add(reviewed(RecordId.fresh(), TODAY.plusDays(1)));
        relationships.add(reviewed(RecordId.fresh(), TODAY.minusDays(9)).ended(TODAY.minusDays(1), ""));
        assertThat(relationships.toReview(TODAY)).extracting(KeptRelationship::relationship)
                .extracting(each -> each.learner().orElseThrow()).containsExactly(LEARNER);
    }

    @Test
    void a_mentor_is_known_as_line_manager_while_the_relationship_lasts() throws RecordsException {
        relationships.add(Relationship.between(MENTOR, LEARNER, TODAY.minusDays(9)).lineManager(true)
                .ended(TODAY, "moved"));
        assertThat(relationships.managesOn(MENTOR, LEARNER, TODAY)).isTrue();
        assertThat(relationships.managesOn(MENTOR, LEARNER, TODAY.plusDays(1))).isFalse();
        assertThat(relationships.managesOn(LEARNER, MENTOR, TODAY)).isFalse();
    }

    private static Relationship reviewed(RecordId learner, LocalDate review) {
        return Relationship.between(MENTOR, learner, TODAY.minusYears(1))
                .under(Agreement.NONE.signed(TODAY.minusYears(1), review));
    }
}
