package org.attune.mentoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.mentoring.internal.Workplace.TODAY;
import static org.attune.mentoring.internal.Workplace.entry;

import java.util.List;
import java.util.Optional;

import org.attune.mentoring.Entry;
import org.attune.mentoring.KeptEntry;
import org.attune.mentoring.Learning;
import org.attune.mentoring.Logged;
import org.attune.practice.Feedback;
import org.attune.practice.FollowUp;
import org.attune.practice.KeptFollowUp;
import org.attune.records.RecordsException;
import org.junit.jupiter.api.Test;

class TimeForFeedbackTest {
    private static final Feedback TAKEN = new Feedback("f1", Feedback.MENTOR, "You waited", "", Feedback.OPEN, "");
    private static final Feedback LATER = new Feedback("f2", Feedback.FAMILY, "It was loud", "", Feedback.NEEDS_TIME,
            "");
    private final Workplace work = new Workplace();

    private static Entry told(Feedback... feedback) {
        return entry("L-07").edit().learning(Learning.NONE.with(List.of(feedback))).done();
    }

    private List<KeptFollowUp> from(Logged logged) throws RecordsException {
        return work.followUps.from(logged.entry().record());
    }

    @Test
    void feedback_that_needs_time_comes_back_in_a_week() throws RecordsException {
        Logged logged = work.log(told(TAKEN, LATER));
        assertThat(from(logged)).extracting(KeptFollowUp::followUp).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo("needs-time");
            assertThat(one.part()).isEqualTo("f2");
            assertThat(one.comeBackOn()).contains(TODAY.plusDays(7));
            assertThat(one.person()).contains(logged.learner());
            assertThat(one.text()).contains("It was loud");
        });
    }

    @Test
    void somebody_who_asks_for_time_afterwards_is_asked_again_once() throws RecordsException {
        Logged logged = work.log(told(TAKEN));
        change(logged, told(TAKEN, LATER));
        change(logged, told(TAKEN, LATER).doneWell("waited"));
        assertThat(from(logged)).hasSize(1);
    }

    @Test
    void what_was_logged_is_taken_back_with_it() throws RecordsException {
        Logged logged = work.log(told(LATER));
        work.log.undo(logged);
        assertThat(work.followUps.waiting(TODAY.plusDays(30), 10)).isEmpty();
    }

    private void change(Logged logged, Entry changed) throws RecordsException {
        KeptEntry kept = work.kept(logged);
        work.log.update(kept.id(), kept.version(), changed.about(logged.learner(), "L-07"), Optional.empty());
    }

    @Test
    void it_moves_with_the_entry_to_another_learner() throws RecordsException {
        Logged logged = work.log(told(LATER));
        KeptEntry kept = work.kept(logged);
        work.log.update(kept.id(), kept.version(), kept.entry().edit().about(Optional.empty(), "L-08").done(),
                Optional.empty());
        assertThat(from(logged)).extracting(KeptFollowUp::followUp).extracting(FollowUp::person)
                .containsExactly(Optional.of(work.people.find("L-08").orElseThrow().id()));
    }
}
