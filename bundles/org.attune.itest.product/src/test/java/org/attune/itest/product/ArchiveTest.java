package org.attune.itest.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive of classes, from the start that leaves it to the start that takes it. */
class ArchiveTest {
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(9);

    @TempDir
    Path temp;

    @Test
    void a_window_leaves_an_archive_that_the_next_start_takes_and_does_without_when_it_is_damaged() throws Exception {
        assumeTrue(Files.exists(Path.of("/proc/self/maps")), "only Linux tells which files a process has open");
        Process first = window("0");
        await(first, () -> kept("classes.recipe").filter(ArchiveTest::isDone).isPresent());
        end(first);

        Path archive = kept("classes.aot").or(() -> kept("classes.jsa")).orElseThrow();
        Process second = window("never");
        await(second, () -> Files.exists(temp.resolve("profile")));
        assertThat(Files.readString(Path.of("/proc", String.valueOf(second.pid()), "maps")))
                .contains(archive.toString());
        end(second);
        assertThat(temp.resolve("terminal")).isEmptyFile();

        spoil(archive);
        Product.Ran ran = Product.built(temp.resolve("caches")).run("version");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isZero();
    }

    private Process window(String archiveAfter) throws IOException {
        Files.deleteIfExists(temp.resolve("profile"));
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("attune.product"), "bin", "attune").toString(), "-w",
                temp.resolve("workspace").toString()).redirectErrorStream(true)
                .redirectOutput(temp.resolve("terminal").toFile());
        builder.environment().put("XDG_CACHE_HOME", temp.resolve("caches").toString());
        builder.environment().put("ATTUNE_START_PROFILE", temp.resolve("profile").toString());
        builder.environment().put("ATTUNE_ARCHIVE_AFTER", archiveAfter);
        return builder.start();
    }

    private static void await(Process running, Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + PATIENCE;
        while (!condition.call() && System.nanoTime() < end) {
            assertThat(running.waitFor(100, TimeUnit.MILLISECONDS)).as("the window ended").isFalse();
        }
        assertThat(condition.call()).isTrue();
    }

    private static void end(Process running) throws InterruptedException {
        running.destroy();
        assertThat(running.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    private Optional<Path> kept(String name) {
        try (Stream<Path> files = Files.find(temp.resolve("caches"), 4,
                (path, attributes) -> path.endsWith(name))) {
            return files.findFirst();
        } catch (IOException notMadeYet) {
            return Optional.empty();
        }
    }

    private static boolean isDone(Path recipe) {
        try {
            return List.of(Files.readString(recipe).strip().split("\t")).getLast().equals("done");
        } catch (IOException beingReplaced) {
            return false;
        }
    }

    private static void spoil(Path archive) throws IOException {
        byte[] content = Files.readAllBytes(archive);
        for (int at = content.length / 4; at < content.length / 2; at++) {
            content[at] ^= 0x55;
        }
        Files.write(archive, content);
    }
}
