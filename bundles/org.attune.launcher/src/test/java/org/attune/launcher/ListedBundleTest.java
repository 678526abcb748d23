package org.attune.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListedBundleTest {
    @Test
    void a_line_names_level_jar_and_feature() {
        assertThat(ListedBundle.parse(List.of("10\tbundles/a b.jar\tbase"), Mode.WINDOW))
                .containsExactly(new ListedBundle(10, "bundles/a b.jar", "base"));
    }

    @Test
    void a_window_start_may_have_a_level_of_its_own() {
        assertThat(ListedBundle.parse(List.of("20,8\ta.jar\tbase"), Mode.WINDOW))
                .containsExactly(new ListedBundle(8, "a.jar", "base"));
        assertThat(ListedBundle.parse(List.of("20,8\ta.jar\tbase"), Mode.CONSOLE))
                .containsExactly(new ListedBundle(20, "a.jar", "base"));
    }

    @Test
    void blank_lines_and_comments_are_skipped() {
        assertThat(ListedBundle.parse(List.of("", "# made by the build", "  "), Mode.WINDOW)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10 bundles/a.jar base", "x\ta.jar\tbase", "0\ta.jar\tbase", "1\t\tbase", "1\ta.jar",
            "20,\ta.jar\tbase"})
    void any_other_line_is_refused_and_quoted(String line) {
        assertThatThrownBy(() -> ListedBundle.parse(List.of(line), Mode.CONSOLE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(line);
    }
}
