package org.attune.workbench.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

class VirtualDisplayTest {
    @Test
    void linux_without_any_screen_needs_one() {
        assertThat(VirtualDisplay.isNeeded("Linux", Map.of())).isTrue();
    }

    @Test
    void an_empty_variable_is_no_screen() {
        assertThat(VirtualDisplay.isNeeded("Linux", Map.of("DISPLAY", "", "WAYLAND_DISPLAY", " "))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DISPLAY", "WAYLAND_DISPLAY"})
    void a_real_screen_is_used(String variable) {
        assertThat(VirtualDisplay.isNeeded("Linux", Map.of(variable, ":0"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Windows 11", "Mac OS X"})
    void other_systems_have_their_own(String system) {
        assertThat(VirtualDisplay.isNeeded(system, Map.of())).isFalse();
    }
}
