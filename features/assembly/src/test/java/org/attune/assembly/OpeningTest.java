package org.attune.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {
    private static final Path PRODUCT = Path.of("attune");
    private static final Path TOUR = Path.of("tour");

    @ParameterizedTest
    @ValueSource(strings = {"DISPLAY", "WAYLAND_DISPLAY"})
    void the_window_opens_where_there_is_a_display(String variable) {
        assertThat(new Opening("Linux", Map.of(variable, ":0")).command(PRODUCT, TOUR))
                .containsExactly(Path.of("attune/bin/attune").toString());
    }

    @Test
    void without_a_display_the_tour_is_taken() {
        assertThat(new Opening("Linux", Map.of("DISPLAY", "")).command(PRODUCT, TOUR))
                .containsExactly(Path.of("attune/bin/attune").toString(), "tour", "--demo", "-o", "tour");
    }

    @Test
    void windows_opens_its_own_script() {
        assertThat(new Opening("Windows 11", Map.of()).command(PRODUCT, TOUR)).singleElement().asString()
                .endsWith("attune.cmd");
    }
}
