package org.attune.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortLineTest {
    @Test
    void breaks_and_runs_of_blanks_become_one_blank() {
        assertThat(ShortLine.of(" She \n\n waited.\t", 80)).isEqualTo("She waited.");
    }

    @Test
    void what_is_too_long_ends_in_an_ellipsis_that_counts() {
        assertThat(ShortLine.of("12345", 5)).isEqualTo("12345");
        assertThat(ShortLine.of("123456", 5)).isEqualTo("1234…");
    }

    @Test
    void a_character_of_two_halves_is_never_cut_in_the_middle() {
        assertThat(ShortLine.of("🌱🌱🌱", 2)).isEqualTo("🌱…");
    }
}
