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
    void only_options_of_a_window_are_for_the_window() {
        assertThat(CommandWord.isForWindow(List.of())).isTrue();
        assertThat(CommandWord.isForWindow(List.of("-w", "dir", "--demo"))).isTrue();
    }

    @Test
    void a_word_an_unknown_option_or_a_missing_value_is_for_the_console() {
        assertThat(CommandWord.isForWindow(List.of("--demo", "list"))).isFalse();
        assertThat(CommandWord.isForWindow(List.of("--help"))).isFalse();
        assertThat(CommandWord.isForWindow(List.of("--workspace"))).isFalse();
    }
}
