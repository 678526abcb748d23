package org.attune.workbench.internal.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PatienceTest {
    @Test
    void the_wait_doubles_up_to_a_minute() {
        Patience patience = new Patience();
        int[] waits = new int[9];
        for (int wrong = 0; wrong < waits.length; wrong++) {
            waits[wrong] = patience.seconds();
            patience.wrongAgain();
        }

        assertThat(waits).containsExactly(0, 1, 2, 4, 8, 16, 32, 60, 60);
    }

    @Test
    void the_wait_is_said_in_words() {
        Patience patience = new Patience();
        patience.wrongAgain();

        assertThat(patience.words(1)).contains("one more second");
        assertThat(patience.words(4)).contains("4 seconds");
        assertThat(patience.words(0)).isEqualTo("A moment more…");
    }
}
