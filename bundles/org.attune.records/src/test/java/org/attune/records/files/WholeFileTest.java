package org.attune.records.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    private Path folder;

    @Test
    void a_finished_file_takes_the_place_of_the_old_one() throws IOException {
        Path place = Files.writeString(folder.resolve("report.html"), "a much longer old text");
        WholeFile.write(place, bytes("new"));
        assertThat(place).hasContent("new");
        assertThat(names()).containsExactly("report.html");
    }

    @Test
    void a_file_that_was_not_finished_leaves_the_old_one_and_nothing_else() throws IOException {
        Path place = Files.writeString(folder.resolve("report.html"), "old");
        try (WholeFile file = WholeFile.begin(place)) {
            file.out().write(bytes("half of the new"));
        }
        assertThat(place).hasContent("old");
        assertThat(names()).containsExactly("report.html");
    }

    @Test
    void only_its_owner_reads_it() throws IOException {
        Path place = folder.resolve("export.json");
        WholeFile.write(place, bytes("{}"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place))).isEqualTo("rw-------");
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
