package org.attune.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    @TempDir
    private Path folder;

    @Test
    void no_file_is_made_before_there_is_something_to_say() {
        new LogFile(file());

        assertThat(file()).doesNotExist();
    }

    @Test
    void a_failure_is_written_with_its_trace() {
        LogRecord line = new LogRecord(Level.WARNING, "did not work");
        line.setThrown(new IOException("because"));
        new LogFile(file()).publish(line);

        assertThat(file()).content().contains("did not work", "java.io.IOException: because", "LogFileTest");
    }

    @Test
    void three_files_of_one_megabyte_are_kept() throws IOException {
        LogFile log = new LogFile(file());
        for (int number = 0; number < 50; number++) {
            log.publish(new LogRecord(Level.INFO, "x".repeat(100_000)));
        }

        try (Stream<Path> files = Files.list(file().getParent())) {
            assertThat(files.map(Path::toFile)).hasSize(3).allMatch(one -> one.length() < 1_200_000);
        }
    }

    private Path file() {
        return folder.resolve("logs/attune.log");
    }
}
