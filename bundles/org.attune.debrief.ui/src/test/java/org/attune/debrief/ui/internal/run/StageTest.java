package org.attune.debrief.ui.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.attune.debrief.Beat;
import org.attune.debrief.Running;
import org.attune.debrief.internal.BuiltInDebriefFrameworks;
import org.junit.jupiter.api.Test;

/** Needs no screen: what the runner is told while clocks run, jump and stop. */
class StageTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private final List<Duration> asked = new ArrayList<>();
    private final Stage stage = new Stage(Running.tryOut(new BuiltInDebriefFrameworks().standard()));

    @Test
    void a_beat_disturbs_nobody() {
        look();
        stage.beat(beat(0, 0));
        stage.beat(beat(1, 1));
        stage.beat(beat(2, -7200));
        assertThat(asked).isEmpty();
        assertThat(stage.now().elapsed()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void after_the_lid_was_closed_the_facilitator_is_asked_once_whether_the_group_talked_on() {
        look();
        stage.beat(beat(0, 0));
        stage.beat(beat(1, 601));
        stage.beat(beat(2, 602));
        assertThat(asked).containsExactly(Duration.ofMinutes(10));
        stage.step(running -> running.away(true));
        assertThat(stage.now().elapsed()).isEqualTo(Duration.ofSeconds(602));
    }

    private void look() {
        stage.onStep(running -> asked.add(running.timing().away()));
    }

    private static Beat beat(long seconds, long wall) {
        return new Beat(seconds * 1_000_000_000L, NOON.plusSeconds(wall));
    }
}
