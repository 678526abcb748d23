package org.attune.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.attune.debrief.internal.BuiltInDebriefFrameworks;
import org.attune.practice.Idea;
import org.attune.practice.TouchPoint;
import org.attune.privacy.media.Media;
import org.junit.jupiter.api.Test;

class RunningTest {
    private static final DebriefFrameworks FRAMEWORKS = new BuiltInDebriefFrameworks();
    private static final DebriefFramework STANDARD = FRAMEWORKS.standard();
    private final Running begun = Running.begin(Debrief.planned(STANDARD, Setting.EMPTY), STANDARD);
    private final Running agreed = begun.agreeing(agreement(true));

    @Test
    void it_begins_by_agreeing_the_space() {
        assertThat(begun.phase().orElseThrow().agrees()).isTrue();
        assertThat(begun.next()).isEqualTo(begun);
    }

    @Test
    void each_part_of_the_agreement_is_needed_before_it_goes_on() {
        Agreement whole = agreement(true);
        assertThat(List.of(whole.purpose("", ""), whole.rules(List.of(), false), whole.safeToBegin(false),
                Agreement.EMPTY.purpose("Why", "facilitator").rules(List.of(), true).safeToBegin(true)))
                .allSatisfy(part -> assertThat(begun.agreeing(part).mayGoOn()).isFalse());
        assertThat(begun.agreeing(whole).mayGoOn()).isTrue();
    }

    @Test
    void nothing_can_be_written_down_before_the_space_is_agreed() {
        Running tried = begun.gathering(so -> so.with(TouchPoint.of("She smiled"))).takingAway("Sit down first");
        assertThat(tried).isEqualTo(begun);
    }

    @Test
    void a_group_may_talk_without_notes() {
        Running talking = begun.agreeing(agreement(false)).next();
        assertThat(talking.step()).isEqualTo(1);
        assertThat(talking.mayNote()).isFalse();
        assertThat(talking.noting("a word")).isEqualTo(talking);
    }

    @Test
    void consent_that_is_taken_back_takes_the_notes_with_it() {
        Running noted = agreed.next().noting("She was tired").gathering(so -> so.with(TouchPoint.of("She smiled")));
        Debrief left = noted.agreeing(agreement(false)).debrief();
        assertThat(left.gathered()).isEqualTo(Gathered.NOTHING);
        assertThat(left.phases()).allSatisfy(phase -> assertThat(phase.text()).isEmpty());
    }

    @Test
    void while_notes_are_paused_nothing_is_written_down() {
        Running paused = agreed.next().pausingNotes(true);
        assertThat(paused.noting("a word").takingAway("a word").parking("a word")).isEqualTo(paused);
        assertThat(paused.pausingNotes(false).noting("a word").notes()).isEqualTo("a word");
    }

    @Test
    void notes_belong_to_their_phase() {
        Running noted = agreed.next().noting("first").next().noting("second");
        assertThat(noted.back().notes()).isEqualTo("first");
        assertThat(noted.notes()).isEqualTo("second");
    }

    @Test
    void after_the_last_phase_the_group_reads_the_summary() {
        Running running = agreed;
        for (int i = 0; i < STANDARD.phases().size(); i++) {
            running = running.next();
        }
        assertThat(running.atSummary()).isTrue();
        assertThat(running.phase()).isEmpty();
        assertThat(running.next()).isEqualTo(running);
        assertThat(running.back().phase()).contains(STANDARD.phases().getLast());
    }

    @Test
    void one_cannot_jump_past_the_agreement() {
        assertThat(begun.goTo(4)).isEqualTo(begun);
        assertThat(agreed.goTo(4).phase()).contains(STANDARD.phases().get(4));
        assertThat(agreed.goTo(400).atSummary()).isTrue();
    }

    @Test
    void a_line_manager_who_facilitates_stops_it_until_somebody_says_why_it_goes_on() {
        Facilitation manager = Facilitation.EMPTY.lineManager(Facilitation.FACILITATES);
        assertThat(agreed.led(manager).mayGoOn()).isFalse();
        assertThat(agreed.led(manager.goingOn("Nobody else is on shift")).mayGoOn()).isTrue();
    }

    @Test
    void reassigning_lets_it_go_on_and_remembers_that_a_line_manager_is_there() {
        Facilitation other = Facilitation.EMPTY.lineManager(Facilitation.FACILITATES)
                .reassignedTo(Optional.empty(), "M-02");
        assertThat(agreed.led(other).mayGoOn()).isTrue();
        assertThat(other.lineManager()).isEqualTo(Facilitation.PRESENT);
    }

    @Test
    void a_thing_that_is_changed_stays_in_its_place_and_one_that_is_dropped_is_gone() {
        Running two = agreed.next().takingAway("first").takingAway("second");
        String id = two.debrief().gathered().takeAways().getFirst().id();
        Running changed = two.gathering(so -> so.withTakeAways(Gathered.plus(so.takeAways(), new Line(id, "better"))));
        assertThat(changed.debrief().gathered().takeAways()).extracting(Line::text).containsExactly("better", "second");
        assertThat(changed.gathering(so -> so.without(id)).debrief().gathered().takeAways()).extracting(Line::text)
                .containsExactly("second");
    }

    @Test
    void rounds_solve_nothing_and_keep_nothing_about_anybody() {
        DebriefFramework rounds = FRAMEWORKS.find("rounds").orElseThrow();
        Running running = Running.begin(Debrief.planned(rounds, Setting.EMPTY), rounds).agreeing(agreement(true))
                .goTo(rounds.phases().size());
        Running tried = running.noting("She told of her father").takingAway("We listen")
                .gathering(so -> so.with(Idea.of("More chairs")).with(new NeedsTime("", "it", "L-07",
                        Optional.empty())));
        assertThat(tried.debrief().gathered())
                .isEqualTo(Gathered.onlyTakeAways(tried.debrief().gathered().takeAways()));
        assertThat(tried.offers(Captures.TAKE_AWAY)).isTrue();
        assertThat(tried.offers(Captures.IDEA)).isFalse();
    }

    @Test
    void a_picture_is_added_only_where_notes_may_be_kept_and_goes_with_consent() {
        Media drawing = new Media("a".repeat(64), "image/png", 1, "A drawing", "Made in the group, all agreed");
        assertThat(begun.attaching(drawing).debrief().media()).isEmpty();
        Running attached = agreed.attaching(drawing);
        assertThat(attached.debrief().media()).containsExactly(drawing);
        assertThat(attached.agreeing(attached.debrief().agreement().consent(false)).debrief().media()).isEmpty();
    }

    @Test
    void the_time_is_shared_out_among_the_phases_without_loss() {
        Running running = agreed.at(beat(0)).at(beat(90_500)).next().at(beat(150_250)).next().at(beat(151_000));
        assertThat(running.debrief().phases()).extracting(PhaseNotes::seconds).startsWith(90L, 60L, 1L);
        assertThat(running.elapsed()).hasMillis(151_000);
    }

    private static Beat beat(long millis) {
        return new Beat(millis * 1_000_000, Instant.EPOCH.plusMillis(millis));
    }

    private static Agreement agreement(boolean consent) {
        return Agreement.EMPTY.purpose("To learn from it", "facilitator").rules(List.of(), true).safeToBegin(true)
                .consent(consent);
    }
}
