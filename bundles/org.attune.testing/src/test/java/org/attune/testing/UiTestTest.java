package org.attune.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UiTestTest {
    @TempDir
    private static Path folder;
    private static List<String> results;

    @BeforeAll
    static void runTheSamples() throws IOException, InterruptedException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        ProcessBuilder samples = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(),
                "-XX:+IgnoreUnrecognizedVMOptions", "--enable-native-access=ALL-UNNAMED", "-cp", classes,
                Samples.class.getName()).directory(folder.toFile()).redirectErrorStream(true);
        samples.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        run(samples.start());
    }

    private static void run(Process samples) throws IOException, InterruptedException {
        try (var lines = samples.inputReader()) {
            results = lines.lines().toList();
        }
        assertThat(samples.waitFor(1, TimeUnit.MINUTES)).as("the samples ended").isTrue();
    }

    @Test
    void a_test_that_goes_well_passes() {
        assertThat(result("goes_well")).contains("SUCCESSFUL");
    }

    @Test
    void a_window_left_open_fails_the_test() {
        assertThat(result("leaves_a_window")).contains("FAILED").contains("A window was left open: \"forgotten\"");
    }

    @Test
    void a_lost_image_fails_the_test_and_names_its_maker() {
        assertThat(result("loses_an_image")).contains("FAILED").contains("Lost without being disposed")
                .contains("Samples");
    }

    @Test
    void a_runnable_that_throws_fails_the_test() {
        assertThat(result("throws_in_a_runnable")).contains("FAILED").contains("from a runnable");
    }

    @Test
    void a_test_that_fails_leaves_a_picture_and_the_widget_tree() {
        assertThat(result("fails(")).contains("FAILED").contains("on purpose");
        assertThat(folder.resolve("target/ui/Samples.fails.png")).isNotEmptyFile();
        assertThat(folder.resolve("target/ui/Samples.fails.txt")).content().contains("Text #before");
    }

    @Test
    void a_dialog_that_nobody_answers_ends_with_its_test() {
        assertThat(result("fails_before_a_dialog")).contains("FAILED").contains("on purpose");
    }

    @Test
    void nothing_else_is_said() {
        assertThat(results).allMatch(line -> line.contains("SUCCESSFUL") || line.contains("FAILED"));
    }

    private static String result(String test) {
        return results.stream().filter(line -> line.startsWith(test)).findFirst().orElse("not run: " + results);
    }
}
