package org.attune.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class CommandWordTest {
    @Test
    void the_word_stands_behind_common_options_and_their_values() {
        assertThat(CommandWord.in(List.of("-w", "list", "--json", "--passphrase-file=x", "show", "id")))
                .contains("show");
    }

    @Test
    void behind_an_unknown_option_no_word_is_guessed() {
        assertThat(CommandWord.in(List.of("--colour", "list"))).isEmpty();
    }

    @Test
    void a_missing_value_or_nothing_at_all_is_no_word() {
        assertThat(CommandWord.in(List.of("--workspace"))).isEmpty();
        assertThat(CommandWord.in(List.of("--demo"))).isEmpty();
        assertThat(CommandWord.in(List.of())).isEmpty();
    }
}
