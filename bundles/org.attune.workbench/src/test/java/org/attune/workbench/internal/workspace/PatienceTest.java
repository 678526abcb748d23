package org.attune.workbench.internal.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

class PatienceTest {
    @Test
    void the_wait_is_said_in_whole_seconds_and_never_shorter_than_it_is() {
        assertThat(Patience.words(Duration.ofMillis(3100))).contains("4 seconds");
        assertThat(Patience.words(Duration.ofSeconds(60))).contains("60 seconds");
        assertThat(Patience.words(Duration.ofMillis(1))).contains("one more second");
    }

    @Test
    void nothing_is_said_of_a_wait_when_there_is_none() {
        assertThat(Patience.words(Duration.ZERO)).isEqualTo("Unlocking…");
        assertThat(Patience.words(Duration.ofSeconds(-2))).isEqualTo("Unlocking…");
    }
}
