package org.attune.itest.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the start of a window waits for. */
class StartTest {
    /** From this level on, bundles start when the first page stands. */
    private static final int AFTER_THE_PAGE = 10;

    @Test
    void the_first_page_waits_for_the_store_and_the_workbench_and_for_no_capability() throws IOException {
        assertThat(before(AFTER_THE_PAGE).filter(name -> name.startsWith("org.attune."))).containsExactlyInAnyOrder(
                "org.attune.packs", "org.attune.vault", "org.attune.workbench", "org.attune.workbench.display");
    }

    private static Stream<String> before(int level) throws IOException {
        return lines().stream().map(line -> line.split("\t")).filter(fields -> windowLevel(fields[0]) < level)
                .map(fields -> Path.of(fields[1]).getFileName().toString().replaceAll("-[0-9].*", ""));
    }

    private static int windowLevel(String levels) {
        return Integer.parseInt(levels.substring(levels.indexOf(',') + 1));
    }

    private static List<String> lines() throws IOException {
        try (Stream<Path> files = Files.list(Product.built(Path.of("")).home().resolve("features"))) {
            return files.filter(file -> file.toString().endsWith(".list")).flatMap(StartTest::read).toList();
        }
    }

    private static Stream<String> read(Path list) {
        try {
            return Files.readAllLines(list).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
