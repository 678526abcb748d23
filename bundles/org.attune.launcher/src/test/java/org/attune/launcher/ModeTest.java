package org.attune.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModeTest {
    @Test
    void no_argument_opens_the_window() {
        assertThat(Mode.of()).isEqualTo(Mode.WINDOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-w dir", "--workspace dir", "--workspace=dir", "--demo", "--json --demo",
            "--passphrase-file f -w list"})
    void options_alone_open_the_window(String line) {
        assertThat(Mode.of(line.split(" "))).isEqualTo(Mode.WINDOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "-w dir list", "list --demo", "--demo tour -o out", "--help", "-w", "--", "-x"})
    void a_command_word_or_any_other_option_is_for_the_console(String line) {
        assertThat(Mode.of(line.split(" "))).isEqualTo(Mode.CONSOLE);
    }
}
