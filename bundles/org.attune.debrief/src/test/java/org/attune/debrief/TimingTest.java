package org.attune.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class TimingTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void time_is_counted_from_beat_to_beat() {
        Timing timing = Timing.NOT_STARTED.at(beat(0, 0)).at(beat(1, 1)).at(beat(61, 61));
        assertThat(timing.counted()).isEqualTo(Duration.ofSeconds(61));
        assertThat(timing.minutes()).isEqualTo(2);
    }

    @Test
    void a_clock_that_is_set_back_takes_no_time_away() {
        Timing timing = Timing.NOT_STARTED.at(beat(0, 0)).at(beat(60, -7200));
        assertThat(timing.counted()).isEqualTo(Duration.ofSeconds(60));
        assertThat(timing.away()).isZero();
    }

    @Test
    void a_clock_that_is_set_forward_adds_no_time_of_its_own() {
        Timing timing = Timing.NOT_STARTED.at(beat(0, 0)).at(beat(60, 7260));
        assertThat(timing.counted()).isEqualTo(Duration.ofSeconds(60));
        assertThat(timing.away()).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void a_closed_lid_is_put_aside_whether_the_running_clock_slept_or_not() {
        Timing slept = Timing.NOT_STARTED.at(beat(0, 0)).at(beat(1, 601));
        Timing ran = Timing.NOT_STARTED.at(beat(0, 0)).at(beat(601, 601));
        assertThat(slept.away()).isEqualTo(Duration.ofMinutes(10));
        assertThat(ran.away()).isEqualTo(Duration.ofSeconds(601));
        assertThat(ran.counted()).isZero();
    }

    @Test
    void the_facilitator_says_whether_the_group_talked_on_meanwhile() {
        Timing away = Timing.NOT_STARTED.at(beat(0, 0)).at(beat(600, 600));
        assertThat(away.countingAway().counted()).isEqualTo(Duration.ofMinutes(10));
        assertThat(away.forgettingAway().counted()).isZero();
        assertThat(away.forgettingAway().away()).isZero();
    }

    @Test
    void another_process_has_another_running_clock() {
        Timing resumed = Timing.resumed(Duration.ofMinutes(5), Duration.ZERO, Optional.of(NOON))
                .at(new Beat(-9_000_000_000_000L, NOON.plusSeconds(300)));
        assertThat(resumed.counted()).isEqualTo(Duration.ofMinutes(5));
        assertThat(resumed.away()).isEqualTo(Duration.ofMinutes(5));
        assertThat(resumed.at(new Beat(-8_999_000_000_000L, NOON.plusSeconds(301))).counted())
                .isEqualTo(Duration.ofSeconds(301));
    }

    @Test
    void a_program_that_was_killed_comes_back_to_a_clock_that_was_set_meanwhile() {
        Timing killed = Timing.resumed(Duration.ofMinutes(5), Duration.ZERO, Optional.of(NOON));
        Timing earlier = killed.at(beat(7, -3600)).at(beat(8, -3599));
        assertThat(earlier.counted()).isEqualTo(Duration.ofSeconds(301));
        assertThat(earlier.away()).isZero();
        Timing later = killed.at(beat(7, 40 * 86_400)).at(beat(8, 40 * 86_400 + 1));
        assertThat(later.counted()).isEqualTo(Duration.ofSeconds(301));
        assertThat(later.away()).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void a_lid_that_is_closed_twice_is_asked_about_once_for_all_of_it() {
        Timing twice = Timing.NOT_STARTED.at(beat(0, 0)).at(beat(600, 600)).at(beat(601, 601)).at(beat(602, 1202));
        assertThat(twice.away()).isEqualTo(Duration.ofSeconds(1200));
        assertThat(twice.countingAway().counted()).isEqualTo(Duration.ofSeconds(1202));
    }

    @Test
    void it_is_never_negative_and_never_over_a_day() {
        Timing back = Timing.NOT_STARTED.at(beat(100, 100)).at(beat(0, 0));
        assertThat(back.counted()).isZero();
        assertThat(Timing.resumed(Duration.ofSeconds(-5), Duration.ofDays(900), Optional.empty()).countingAway()
                .minutes()).isEqualTo(1440);
    }

    @Test
    void resting_stops_the_clocks() {
        Timing rested = Timing.NOT_STARTED.at(beat(0, 0)).at(beat(10, 10)).resting().at(beat(90, 90));
        assertThat(rested.counted()).isEqualTo(Duration.ofSeconds(10));
        assertThat(rested.away()).isZero();
    }

    private static Beat beat(long seconds, long wall) {
        return new Beat(seconds * 1_000_000_000L, NOON.plusSeconds(wall));
    }
}
