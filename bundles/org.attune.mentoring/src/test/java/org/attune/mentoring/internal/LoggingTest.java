package org.attune.mentoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.attune.mentoring.internal.Workplace.TODAY;
import static org.attune.mentoring.internal.Workplace.entry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.attune.mentoring.Answer;
import org.attune.mentoring.Entry;
import org.attune.mentoring.Logged;
import org.attune.practice.FollowUp;
import org.attune.practice.KeptFollowUp;
import org.attune.practice.States;
import org.attune.practice.TouchPoint;
import org.attune.program.KeptPerson;
import org.attune.program.Person;
import org.attune.records.Act;
import org.attune.records.Draft;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.Write;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;

class LoggingTest {
    private final Workplace work = new Workplace();

    @Test
    void an_entry_its_learner_and_what_to_try_are_one_act() throws RecordsException {
        Logged logged = work.log(entry("L-07").nextTime("let the silence stand", Optional.of(TODAY.plusDays(7))));
        assertThat(work.records.acts()).isOne();
        assertThat(logged.all()).hasSize(3);
        assertThat(work.people.find("L-07")).map(KeptPerson::id).contains(logged.learner());
        assertThat(work.kept(logged).entry().learner()).contains(logged.learner());
        FollowUp followUp = work.followUps.find(logged.followUps().getFirst().record()).orElseThrow().followUp();
        assertThat(followUp).extracting(FollowUp::text, FollowUp::comeBackOn, FollowUp::kind, FollowUp::part)
                .containsExactly("let the silence stand", Optional.of(TODAY.plusDays(7)), FollowUp.NEXT_TIME,
                        Entry.NEXT_TIME_PART);
        assertThat(followUp.entry()).contains(logged.entry().record());
    }

    @Test
    void without_anything_to_try_there_is_no_follow_up() throws RecordsException {
        assertThat(work.log(entry("L-07").nextTime("  \n", Optional.empty())).followUps()).isEmpty();
    }

    @Test
    void a_learner_who_is_known_is_not_begun_again() throws RecordsException {
        Logged first = work.log(entry("L-07"));
        Logged second = work.log(entry(" l-07 "));
        assertThat(second.learner()).isEqualTo(first.learner());
        assertThat(second.begunLearner()).isEmpty();
        assertThat(work.kept(second).entry().learnerCode()).isEqualTo("L-07");
    }

    @Test
    void what_they_wanted_to_try_comes_back_at_the_next_entry_and_is_answered_with_it() throws RecordsException {
        Logged first = work.log(entry("L-07", TODAY.minusDays(9)).nextTime("let the silence stand", Optional.empty()));
        KeptFollowUp intention = work.followUps.lastIntention(first.learner()).orElseThrow();
        Logged second = work.log.log(entry("L-07"), Optional.of(Answer.to(intention, States.TRIED)), Optional.empty());
        assertThat(second.answered()).isPresent();
        assertThat(work.followUps.lastIntention(first.learner())).isEmpty();
        assertThat(work.followUps.find(intention.id()).orElseThrow().followUp().answeredOn()).contains(TODAY);
    }

    @Test
    void the_draft_ends_with_the_entry() throws RecordsException {
        work.records.drafts().keep(new Draft("mentoring.entry/new", Entry.TYPE, Optional.empty(), new JsonObject(),
                Instant.parse("2026-11-21T12:00:00Z")));
        work.log.log(entry("L-07"), Optional.empty(), Optional.of("mentoring.entry/new"));
        assertThat(work.records.drafts().all()).isEmpty();
    }

    @Test
    void touch_points_get_an_id_and_keep_the_one_they_have() throws RecordsException {
        TouchPoint named = new TouchPoint("mine", "b", List.of(), List.of(), "", "", "", "", "", "", "");
        Logged logged = work.log(entry("L-07").with(List.of(TouchPoint.of("a"), named)));
        List<TouchPoint> points = work.kept(logged).entry().touchPoints();
        assertThat(points.getFirst().id()).isNotEmpty();
        assertThat(points.getLast().id()).isEqualTo("mine");
    }

    @Test
    void nothing_is_kept_of_an_entry_that_is_refused() {
        RecordsException refused = catchThrowableOfType(RecordsException.class,
                () -> work.log(entry("L-07", TODAY.plusDays(1)).nextTime("x", Optional.empty())));
        assertThat(refused.complaints()).singleElement()
                .satisfies(said -> assertThat(said.path()).isEqualTo("/encounter/date"));
        assertThat(work.records.acts()).isZero();
    }

    @Test
    void a_code_that_two_people_share_is_told_at_the_learner_of_the_entry() throws RecordsException {
        for (int i = 0; i < 2; i++) {
            work.records.commit(Act.of(new Write.Create(RecordId.fresh(), Person.TYPE,
                    Workplace.json("{'code':'L-07'}"))));
        }
        RecordsException refused = catchThrowableOfType(RecordsException.class, () -> work.log(entry("L-07")));
        assertThat(refused.complaints()).singleElement()
                .satisfies(said -> assertThat(said.path()).isEqualTo("/learnerCode"));
    }

    @Test
    void undo_takes_back_all_of_it() throws RecordsException {
        Logged logged = work.log(entry("L-07").nextTime("x", Optional.empty()));
        work.log.undo(logged);
        assertThat(work.records.as(Reader.me()).counts()).isEmpty();
    }

    @Test
    void undo_opens_the_intention_again_that_was_answered() throws RecordsException {
        Logged first = work.log(entry("L-07", TODAY.minusDays(9)).nextTime("try this", Optional.empty()));
        KeptFollowUp intention = work.followUps.lastIntention(first.learner()).orElseThrow();
        Logged second = work.log.log(entry("L-07"), Optional.of(Answer.to(intention, States.TRIED)), Optional.empty());
        work.log.undo(second);
        assertThat(work.followUps.lastIntention(first.learner())).isPresent();
        assertThat(work.log.entries(0, 10).total()).isOne();
    }

    @Test
    void a_learner_whom_something_else_needs_by_now_stays() throws RecordsException {
        Logged first = work.log(entry("L-07"));
        work.log(entry("L-07"));
        work.log.undo(first);
        assertThat(work.people.find("L-07")).isPresent();
    }

    @Test
    void undo_refuses_what_was_changed_since() throws RecordsException {
        Logged logged = work.log(entry("L-07"));
        work.log.update(logged.entry().record(), logged.entry().version(),
                work.kept(logged).entry().doneWell("stayed"), Optional.empty());
        assertThatThrownBy(() -> work.log.undo(logged)).isInstanceOfSatisfying(RecordsException.class,
                told -> assertThat(told.reason()).isEqualTo(RecordsException.Reason.NOT_LAST_CHANGE));
    }

    @Test
    void moving_takes_entry_and_follow_up_to_the_other_learner() throws RecordsException {
        Logged logged = work.log(entry("L-07").nextTime("x", Optional.empty()));
        Logged moved = work.log.move(logged, "L-11");
        assertThat(work.people.find("L-07")).isEmpty();
        assertThat(work.log.entries(0, 10).total()).isOne();
        assertThat(work.kept(moved).entry().learnerCode()).isEqualTo("L-11");
        assertThat(work.log.entries(moved.learner(), 0, 10).total()).isOne();
        assertThat(work.followUps.lastIntention(moved.learner())).isPresent();
        assertThat(work.followUps.lastIntention(logged.learner())).isEmpty();
    }

    @Test
    void moving_takes_back_the_answer_for_the_first_learner() throws RecordsException {
        Logged first = work.log(entry("L-07", TODAY.minusDays(9)).nextTime("try this", Optional.empty()));
        KeptFollowUp intention = work.followUps.lastIntention(first.learner()).orElseThrow();
        Logged second = work.log.log(entry("L-07"), Optional.of(Answer.to(intention, States.TRIED)), Optional.empty());
        work.log.move(second, "L-11");
        assertThat(work.followUps.lastIntention(first.learner())).isPresent();
    }

    @Test
    void what_was_moved_can_be_moved_back_and_undone() throws RecordsException {
        Logged moved = work.log.move(work.log(entry("L-07").nextTime("x", Optional.empty())), "L-11");
        Logged back = work.log.move(moved, "L-07");
        assertThat(back.learnerCode()).isEqualTo("L-07");
        assertThat(work.people.find("L-11")).isEmpty();
        assertThat(work.followUps.lastIntention(back.learner())).isPresent();
        work.log.undo(back);
        assertThat(work.records.as(Reader.me()).counts()).isEmpty();
    }

    @Test
    void moving_to_the_same_learner_changes_nothing() throws RecordsException {
        Logged logged = work.log(entry("L-07"));
        assertThat(work.log.move(logged, "l-07")).isEqualTo(logged);
        assertThat(work.records.acts()).isOne();
    }
}
