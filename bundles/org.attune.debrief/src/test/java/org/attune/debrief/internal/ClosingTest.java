package org.attune.debrief.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attune.debrief.internal.Workplace.FRAMEWORKS;
import static org.attune.debrief.internal.Workplace.TODAY;
import static org.attune.debrief.internal.Workplace.agreed;
import static org.attune.debrief.internal.Workplace.agreement;
import static org.attune.debrief.internal.Workplace.planned;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.attune.debrief.Beat;
import org.attune.debrief.Closed;
import org.attune.debrief.ConfirmedPractice;
import org.attune.debrief.Debrief;
import org.attune.debrief.FivePractices;
import org.attune.debrief.Gathered;
import org.attune.debrief.Group;
import org.attune.debrief.Intention;
import org.attune.debrief.KeptDebrief;
import org.attune.debrief.NeedsTime;
import org.attune.debrief.PositivePractice;
import org.attune.debrief.Running;
import org.attune.debrief.Unfinished;
import org.attune.practice.Feedback;
import org.attune.practice.FollowUp;
import org.attune.practice.Idea;
import org.attune.practice.KeptFollowUp;
import org.attune.practice.KeptIdea;
import org.attune.practice.TouchPoint;
import org.attune.program.Person;
import org.attune.program.Roles;
import org.attune.records.Draft;
import org.attune.records.Query;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;

class ClosingTest {
    private final Workplace work = new Workplace();

    @Test
    void what_was_talked_about_is_kept_when_it_is_closed() throws RecordsException {
        Running running = agreed(true).next().noting("Tired, all of us")
                .gathering(so -> so.with(TouchPoint.of("She let go of the rail"))).takingAway("Sit down first");
        Debrief kept = kept(close(running));
        assertThat(kept.state()).isEqualTo(Debrief.HELD);
        assertThat(kept.gathered()).isEqualTo(running.debrief().gathered());
        assertThat(kept.phases().get(1).text()).isEqualTo("Tired, all of us");
    }

    @Test
    void who_does_what_becomes_a_follow_up_of_that_person_or_of_the_group() throws RecordsException {
        work.people.add(Person.of("L-07", Roles.LEARNER));
        Running running = agreed(true).next().gathering(
                so -> so.with(Intention.of("Ask her about the radio").by("l-07", Optional.of(TODAY.plusDays(7))))
                        .with(Intention.of("Move the chairs").by("housekeeping", Optional.empty())));
        List<KeptFollowUp> followUps = work.followUps.from(close(running).debrief());
        assertThat(followUps).extracting(kept -> kept.followUp().text())
                .containsExactlyInAnyOrder("Ask her about the radio", "housekeeping: Move the chairs");
        assertThat(followUps).filteredOn(kept -> kept.followUp().person().isPresent()).singleElement()
                .satisfies(kept -> assertThat(kept.followUp().comeBackOn()).contains(TODAY.plusDays(7)));
    }

    @Test
    void who_needs_time_is_asked_again_gently_a_week_later() throws RecordsException {
        Running running = agreed(true).next()
                .gathering(so -> so.with(new NeedsTime("", "the phone call", "", Optional.empty())));
        FollowUp gentle = work.followUps.from(close(running).debrief()).getFirst().followUp();
        assertThat(gentle.comeBackOn()).contains(TODAY.plusDays(7));
        assertThat(gentle.text()).startsWith("When it suits them").contains("the phone call");
    }

    @Test
    void an_idea_without_somebody_to_decide_stands_out_in_the_register() throws RecordsException {
        Running running = agreed(true).next().gathering(so -> so.with(Idea.of("A second chair in each room"))
                .with(Idea.of("A quiet corner").inHandsOf("S-03", "unit manager")));
        close(running);
        assertThat(work.ideas.withNobodyToDecide()).extracting(kept -> kept.idea().text())
                .containsExactly("A second chair in each room");
        assertThat(work.ideas.waitingForDecision()).extracting(KeptIdea::idea).extracting(Idea::authoriser)
                .containsExactly("unit manager");
    }

    @Test
    void what_came_up_is_read_again_whole_though_ideas_and_practices_live_on_elsewhere() throws RecordsException {
        Running running = agreed(true).next().takingAway("Let the silence stand")
                .gathering(so -> so.with(Idea.of("A second chair")).with(PositivePractice.of("Sat down first", "")));
        close(running);
        Gathered again = work.debriefs.cameUp(work.debriefs.find(running.id()).orElseThrow());
        assertThat(again.ideas()).extracting(Idea::text).containsExactly("A second chair");
        assertThat(again.practices()).extracting(PositivePractice::text).containsExactly("Sat down first");
        assertThat(again.takeAways()).hasSize(1);
    }

    @Test
    void what_was_done_well_goes_to_the_bank_with_why_it_worked() throws RecordsException {
        Running running = agreed(true).next()
                .gathering(so -> so.with(PositivePractice.of("Sat down before speaking", "She looked up")));
        close(running);
        assertThat(work.records.as(Reader.me()).list(Query.of(PositivePractice.TYPE)).rows()).singleElement()
                .satisfies(row -> assertThat(row.summary()).isEqualTo("She looked up"));
    }

    @Test
    void feedback_keeps_its_source_and_the_time_it_took() throws RecordsException {
        Feedback given = new Feedback("", Feedback.FAMILY, "You waited for us", Feedback.ENCOURAGING, Feedback.OPEN,
                Feedback.SAME_DAY);
        Debrief kept = kept(close(agreed(true).next().gathering(so -> so.with(given))));
        assertThat(kept.gathered().feedback()).singleElement().satisfies(
                one -> assertThat(one).usingRecursiveComparison().ignoringFields("id").isEqualTo(given));
    }

    @Test
    void without_consent_only_that_it_was_held_is_kept() throws RecordsException {
        Running running = agreed(false).with(Group.of(6)).next().takingAway("a word").at(beat(0)).at(beat(60));
        Debrief kept = kept(work.debriefs.close(running, confirmed(running), true));
        assertThat(kept).isEqualTo(kept.withoutNotes());
        assertThat(kept.group().size()).contains(6);
        assertThat(kept.closing().minutes()).contains(1);
        assertThat(work.records.as(Reader.me()).counts()).containsOnlyKeys(Debrief.TYPE);
    }

    @Test
    void one_that_is_only_tried_out_leaves_nothing_behind() throws RecordsException {
        Running tried = Running.tryOut(Workplace.STANDARD).agreeing(agreement(true)).next().takingAway("a word");
        work.debriefs.keep(tried);
        assertThat(work.debriefs.unfinished()).isEmpty();
        assertThat(work.debriefs.close(tried, confirmed(tried), false).kept()).isEmpty();
        assertThat(work.records.acts()).isZero();
    }

    @Test
    void rounds_leave_what_the_group_carries_on_and_nothing_else() throws RecordsException {
        Running running = agreed(FRAMEWORKS.find("rounds").orElseThrow(), true).goTo(9).takingAway("We listen")
                .parking("chairs");
        Debrief kept = kept(close(running));
        assertThat(kept.gathered()).isEqualTo(Gathered.onlyTakeAways(kept.gathered().takeAways()));
        assertThat(kept.phases()).allSatisfy(phase -> assertThat(phase.text()).isEmpty());
    }

    @Test
    void ending_early_says_why() throws RecordsException {
        Running early = agreed(true).next().takingAway("Enough for today").endingEarly("called-away");
        assertThat(early.atSummary()).isTrue();
        assertThat(kept(close(early)).state()).isEqualTo(Debrief.ENDED_EARLY);
    }

    @Test
    void one_that_was_not_held_is_kept_with_its_reason() throws RecordsException {
        Debrief missed = kept(work.debriefs.notHeld(planned(), "no-time").record());
        assertThat(missed.state()).isEqualTo(Debrief.NOT_HELD);
        assertThat(missed.closing().notHeld()).isEqualTo("no-time");
    }

    @Test
    void one_that_was_not_held_wants_a_reason() {
        assertThatThrownBy(() -> work.debriefs.notHeld(planned(), " ")).isInstanceOf(RecordsException.class)
                .hasMessageContaining("/closing/notHeld").hasMessageContaining("reason");
    }

    @Test
    void a_planned_one_becomes_the_one_that_was_held() throws RecordsException {
        KeptDebrief plan = work.debriefs.find(work.debriefs.plan(planned()).record()).orElseThrow();
        Running running = Running.begin(plan, Workplace.STANDARD).agreeing(agreement(true)).next();
        work.debriefs.keep(running);
        Closed closed = close(work.debriefs.resume(running.draftKey()).orElseThrow());
        assertThat(closed.debrief()).isEqualTo(plan.id());
        assertThat(kept(closed).state()).isEqualTo(Debrief.HELD);
        assertThat(work.debriefs.list(0, 10).total()).isEqualTo(1);
    }

    @Test
    void a_debrief_that_stopped_in_the_middle_goes_on_exactly_there() throws RecordsException {
        Running running = agreed(true).goTo(3).noting("She asked twice").takingAway("Wait for the second question")
                .gathering(so -> so.with(Idea.of("A sign for the door")).with(TouchPoint.of("The second question")))
                .pausingNotes(true).at(beat(0)).at(beat(61));
        work.debriefs.keep(running);
        Unfinished left = work.debriefs.unfinished().getFirst();
        Running again = work.debriefs.resume(left.draft()).orElseThrow();
        assertThat(left.phase()).contains("Touch points");
        assertThat(again).usingRecursiveComparison().ignoringFields("timing.last").isEqualTo(running);
        assertThat(again.elapsed()).hasSeconds(61);
    }

    @Test
    void what_it_is_called_in_a_list_of_unfinished_ones_says_nothing_that_was_said() throws RecordsException {
        work.debriefs.keep(agreed(true).next().noting("secret"));
        assertThat(work.debriefs.unfinished().getFirst().title()).isEqualTo("Debrief · difficult encounter · 21 Nov");
    }

    @Test
    void a_draft_that_cannot_be_taken_up_hides_no_other() throws RecordsException {
        JsonObject torn = new JsonObject();
        torn.add("running", new JsonObject());
        work.records.drafts().keep(
                new Draft(Running.DRAFT + RecordId.fresh(), Debrief.TYPE, Optional.empty(), torn, Instant.EPOCH));
        work.debriefs.keep(agreed(true).next());
        assertThat(work.debriefs.unfinished()).hasSize(1);
    }

    @Test
    void closing_ends_the_draft() throws RecordsException {
        Running running = agreed(true).next();
        work.debriefs.keep(running);
        close(running);
        assertThat(work.debriefs.unfinished()).isEmpty();
    }

    @Test
    void a_disk_that_fails_at_the_end_leaves_the_draft_where_it_was() throws RecordsException {
        Running running = agreed(true).next().takingAway("a word");
        work.debriefs.keep(running);
        work.records.failWith(new RecordsException(RecordsException.Reason.DISK_FULL, "The disk is full."));
        assertThatThrownBy(() -> close(running)).isInstanceOf(RecordsException.class);
        work.records.workAgain();
        assertThat(work.debriefs.resume(running.draftKey()).orElseThrow().debrief()).isEqualTo(running.debrief());
        assertThat(work.debriefs.find(running.id())).isEmpty();
    }

    @Test
    void notes_without_consent_are_refused_whatever_way_they_come() {
        Debrief smuggled = agreed(true).next().takingAway("a word").debrief().in(Debrief.HELD)
                .with(agreement(false));
        assertThatThrownBy(() -> work.debriefs.update(close(agreed(true)).debrief(),
                work.records.as(Reader.me()).list(Query.of(Debrief.TYPE)).rows().getFirst().version(), smuggled))
                .isInstanceOf(RecordsException.class).hasMessageContaining("consent");
    }

    @Test
    void the_five_practices_are_confirmed_apart_from_the_debrief() throws RecordsException {
        Running running = agreed(true).next();
        Closed closed = work.debriefs.close(running, confirmed(running), true);
        FivePractices confirmed = work.debriefs.confirmed(closed.debrief()).orElseThrow();
        assertThat(confirmed.practices()).extracting(ConfirmedPractice::id).startsWith("purpose", "objectives");
        assertThat(work.debriefs.overTime(10)).containsExactly(confirmed);
    }

    @Test
    void confirming_again_replaces_what_was_confirmed_before() throws RecordsException {
        Running running = agreed(true).next();
        Closed closed = work.debriefs.close(running, confirmed(running), false);
        work.debriefs.confirm(closed.debrief(), List.of(), true);
        assertThat(work.debriefs.overTime(10)).singleElement()
                .satisfies(one -> assertThat(one.forFacultyLead()).isTrue());
    }

    private Closed close(Running running) throws RecordsException {
        return work.debriefs.close(running, List.of(), false);
    }

    private Debrief kept(Closed closed) throws RecordsException {
        return kept(closed.debrief());
    }

    private Debrief kept(RecordId id) throws RecordsException {
        return work.debriefs.find(id).orElseThrow().debrief();
    }

    private List<ConfirmedPractice> confirmed(Running running) {
        return work.debriefs.signs(running.debrief()).stream().map(ConfirmedPractice::of)
                .map(one -> one.present(true, "")).toList();
    }

    private static Beat beat(long seconds) {
        return new Beat(seconds * 1_000_000_000L, Instant.EPOCH.plusSeconds(seconds));
    }
}
