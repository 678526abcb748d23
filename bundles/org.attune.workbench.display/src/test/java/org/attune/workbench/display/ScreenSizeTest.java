package org.attune.workbench.display;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenSizeTest {
    @Test
    void a_property_names_width_and_height() {
        assertThat(ScreenSize.ofProperty("3200x2000")).isEqualTo(new ScreenSize(3200, 2000));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "big", "0x0", "1600", "1600x", "-5x100", "99999x99999", "1600 x 1000"})
    void what_makes_no_sense_gives_the_usual_size(String value) {
        assertThat(ScreenSize.ofProperty(value)).isEqualTo(new ScreenSize(1600, 1000));
    }

    @Test
    void the_server_gets_true_colour() {
        assertThat(new ScreenSize(1600, 1000).asScreenArgument()).isEqualTo("1600x1000x24");
    }
}
