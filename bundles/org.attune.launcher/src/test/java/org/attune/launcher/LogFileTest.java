package org.attune.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
    void what_a_parser_quotes_of_a_text_is_not_written() {
        LogRecord line = new LogRecord(Level.SEVERE, "did not work");
        line.setThrown(new IllegalStateException("while reading: her words", unread("her words")));
        new LogFile(file()).publish(line);

        assertThat(file()).content()
                .contains("java.lang.IllegalStateException", "Caused by: java.time.format.DateTimeParseException")
                .doesNotContain("her words");
    }

    @Test
    void what_failed_besides_is_written_as_well() {
        IOException failure = new IOException("No space left on device");
        failure.addSuppressed(new IllegalArgumentException("her words"));
        LogRecord line = new LogRecord(Level.SEVERE, "did not work");
        line.setThrown(failure);
        new LogFile(file()).publish(line);

        assertThat(file()).content().contains("No space left", "Besides: java.lang.IllegalArgumentException")
                .doesNotContain("her words");
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

    private static DateTimeParseException unread(String words) {
        return catchThrowableOfType(DateTimeParseException.class, () -> LocalDate.parse(words));
    }

    private Path file() {
        return folder.resolve("logs/attune.log");
    }
}
