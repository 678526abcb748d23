package org.attune.vault.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.records.Draft;
import org.attune.records.Reader;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.RecordsException.Reason;
import org.attune.records.Saved;
import org.attune.records.Write;
import org.attune.records.workspace.Use;
import org.attune.records.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** Erased is erased (reliability.md 7, P20). */
class ErasureTest {
    private static final JsonObject NOTE = Notes.json("{\"title\": \"Quokka\", \"text\": \"Zyzzyva wandered in\"}");

    @TempDir
    private Path temp;
    private Site site;
    private Path folder;

    @BeforeEach
    void begin() {
        site = new Site(temp);
        folder = temp.resolve("w");
    }

    @Test
    void neither_words_nor_keys_are_left_in_the_file_its_log_or_a_later_backup() throws Exception {
        try (Workspace workspace = site.create(folder).workspace()) {
            Records records = workspace.records().orElseThrow();
            Saved first = Notes.create(records, NOTE);
            Saved saved = Notes.update(records, first.record(), first.version(), NOTE);
            List<String> keys = keys(workspace);
            Notes.commit(records, new Write.Erase(saved.record()));
            workspace.backup(temp.resolve("later.attune"));
            for (Path file : files()) {
                // A copy is looked at: while this process has the file open, reading it would drop its locks.
                String bytes = Files.readString(Files.copy(file, temp.resolve("copy-" + file.getFileName())),
                        StandardCharsets.ISO_8859_1);
                assertThat(Stream.concat(keys.stream(), words())).as(file.toString()).noneMatch(bytes::contains);
            }
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> files = inside.filter(file -> file.getFileName().toString().startsWith("vault.db")).toList();
            assertThat(files).extracting(file -> file.getFileName().toString()).contains("vault.db", "vault.db-wal",
                    "vault.db-shm");
            return Stream.concat(files.stream(), Stream.of(temp.resolve("later.attune"))).toList();
        }
    }

    private static List<String> keys(Workspace workspace) throws RecordsException {
        List<String> keys = ((VaultWorkspace) workspace).database().read(
                db -> db.list("SELECT hex(wrapped) FROM record_key", row -> row.getString(1)));
        return keys.stream().map(HexFormat.of()::parseHex).map(key -> new String(key, StandardCharsets.ISO_8859_1))
                .toList();
    }

    private static Stream<String> words() {
        return Stream.of("Quokka", "Zyzzyva", "wandered").flatMap(word -> Stream
                .of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .map(charset -> new String(word.getBytes(charset), StandardCharsets.ISO_8859_1)));
    }

    @Test
    void what_was_being_written_on_an_erased_record_goes_with_it() throws Exception {
        try (Workspace workspace = site.create(folder).workspace()) {
            Records records = workspace.records().orElseThrow();
            Saved saved = Notes.create(records, NOTE);
            Saved other = Notes.create(records, NOTE);
            records.drafts().keep(draft("of-erased", saved));
            records.drafts().keep(draft("of-other", other));
            Notes.commit(records, new Write.Erase(saved.record()));
            assertThat(records.drafts().all()).extracting(Draft::key).containsExactly("of-other");
        }
    }

    private static Draft draft(String key, Saved saved) {
        return new Draft(key, NoteType.NAME, Optional.of(saved.record()), NOTE, Instant.EPOCH);
    }

    @Test
    void no_version_can_be_opened_from_an_earlier_backup_once_it_is_restored() throws Exception {
        Saved saved;
        try (Workspace workspace = site.create(folder).workspace()) {
            Saved first = Notes.create(workspace.records().orElseThrow(), NOTE);
            saved = Notes.update(workspace.records().orElseThrow(), first.record(), first.version(), NOTE);
            workspace.backup(temp.resolve("earlier.attune"));
            Notes.commit(workspace.records().orElseThrow(), new Write.Erase(saved.record()));
        }
        site.workspaces.restore(temp.resolve("earlier.attune"), temp.resolve("restored"));
        try (Workspace workspace = site.open(temp.resolve("restored"), Use.COMMAND)) {
            Records records = workspace.records().orElseThrow();
            assertThat(keys(workspace)).isEmpty();
            assertThat(catchThrowableOfType(RecordsException.class,
                    () -> records.as(Reader.me()).kept(saved.record())).reason()).isEqualTo(Reason.ERASED);
            assertThat(records.as(Reader.me()).history(saved.record())).hasSize(3)
                    .allSatisfy(entry -> assertThat(entry.body()).isEmpty());
            assertThat(records.as(Reader.me()).search("zyzzyva", 5)).isEmpty();
            assertThat(workspace.check().problems()).isEmpty();
        }
    }
}
