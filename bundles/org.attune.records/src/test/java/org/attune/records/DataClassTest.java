package org.attune.records;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The table of domain.md 6.6. There, "own", "only if shared", "with both consents" and "if consented" are sharing by
 * the author; "counts", "aggregate" and "pseudonymous" alone are counts.
 */
class DataClassTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
            // type, learner, mentor, faculty lead, program lead, senior leader, evaluator
            "PRIVATE_REFLECTION, IF_SHARED, IF_SHARED, NONE, NONE, NONE, NONE",
            "JOINT_ENTRY, IF_SHARED, IF_SHARED, IF_SHARED, COUNTS, NONE, IF_SHARED",
            "FIVE_PRACTICES, NONE, IF_SHARED, WHOLE, COUNTS, NONE, COUNTS",
            "IDEA, WHOLE, WHOLE, WHOLE, WHOLE, WHOLE, WHOLE", "CURRICULUM, WHOLE, WHOLE, WHOLE, WHOLE, WHOLE, WHOLE",
            "LOGISTICS, IF_SHARED, IF_SHARED, WHOLE, WHOLE, COUNTS, COUNTS"})
    void a_class_gives_each_recipient_what_the_table_says(DataClass type, Access learner, Access mentor,
            Access facultyLead, Access programLead, Access seniorLeader, Access evaluator) {
        assertThat(type.givenTo(Recipient.LEARNER)).isEqualTo(learner);
        assertThat(type.givenTo(Recipient.MENTOR)).isEqualTo(mentor);
        assertThat(type.givenTo(Recipient.FACULTY_LEAD)).isEqualTo(facultyLead);
        assertThat(type.givenTo(Recipient.PROGRAM_LEAD)).isEqualTo(programLead);
        assertThat(type.givenTo(Recipient.SENIOR_LEADER)).isEqualTo(seniorLeader);
        assertThat(type.givenTo(Recipient.EVALUATOR)).isEqualTo(evaluator);
    }

    /** "Pseudonymous" for an evaluator: one by one, under the pseudonym, when the author shares it. */
    @ParameterizedTest
    @CsvSource({"LEARNER, IF_SHARED", "MENTOR, IF_SHARED", "PROGRAM_LEAD, COUNTS", "SENIOR_LEADER, COUNTS",
            "EVALUATOR, IF_SHARED"})
    void answers_to_a_needs_assessment_are_never_given_one_by_one_to_leads(Recipient recipient, Access access) {
        assertThat(DataClass.NEEDS_ANSWERS.givenTo(recipient)).isEqualTo(access);
    }

    @Test
    void answers_to_a_needs_assessment_are_not_given_to_the_lead_of_faculty_development() {
        assertThat(DataClass.NEEDS_ANSWERS.givenTo(Recipient.FACULTY_LEAD)).isEqualTo(Access.NONE);
    }

    @ParameterizedTest
    @EnumSource(DataClass.class)
    void the_holder_sees_all_of_their_own(DataClass type) {
        assertThat(type.givenTo(Recipient.ME)).isEqualTo(Access.WHOLE);
    }

    @ParameterizedTest
    @EnumSource(value = Recipient.class, names = "ME", mode = EnumSource.Mode.EXCLUDE)
    void nobody_but_its_author_gets_or_counts_what_is_kept_to_oneself(Recipient recipient) {
        assertThat(DataClass.KEPT_TO_ONESELF.givenTo(recipient)).isEqualTo(Access.NONE);
    }

    @Test
    void a_senior_leader_never_sees_a_reflection_or_an_entry() {
        assertThat(DataClass.PRIVATE_REFLECTION.givenTo(Recipient.SENIOR_LEADER)).isEqualTo(Access.NONE);
        assertThat(DataClass.JOINT_ENTRY.givenTo(Recipient.SENIOR_LEADER)).isEqualTo(Access.NONE);
    }
}
