package org.attune.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@UiTest
class PausesTest {
    @TempDir
    Path folder;

    @Test
    void a_thread_that_is_kept_is_found_and_the_worst_comes_first(Robot robot, Display display) throws Exception {
        try (Pauses pauses = robot.call(() -> Pauses.measure(display, Duration.ofMillis(40)))) {
            keep(robot, 60);
            keep(robot, 150);
            robot.settle();

            assertThat(pauses.worstFirst()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(pauses.worstFirst().getFirst().time()).isGreaterThanOrEqualTo(Duration.ofMillis(150));
            pauses.write(folder.resolve("pauses.txt"));
            assertThat(Files.readAllLines(folder.resolve("pauses.txt")).getFirst()).matches("\\d+\t.+");
        }
    }

    @Test
    void a_thread_that_waits_for_events_is_not_kept(Robot robot, Display display) throws Exception {
        try (Pauses pauses = robot.call(() -> Pauses.measure(display, Duration.ofMillis(500)))) {
            new CountDownLatch(1).await(900, TimeUnit.MILLISECONDS);
            robot.settle();

            assertThat(pauses.worstFirst()).isEmpty();
        }
    }

    private static void keep(Robot robot, int millis) {
        robot.run(() -> {
            try {
                TimeUnit.MILLISECONDS.sleep(millis);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
