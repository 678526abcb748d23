package org.attune.vault.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.records.Draft;
import org.attune.records.HistoryEntry;
import org.attune.records.Query;
import org.attune.records.Readability;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.RecordsException.Reason;
import org.attune.records.Saved;
import org.attune.records.Write;
import org.attune.records.workspace.CheckReport;
import org.attune.records.workspace.NewWorkspace;
import org.attune.records.workspace.Use;
import org.attune.records.workspace.Workspace;
import org.attune.vault.internal.store.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonObject;

/** What stands in the file, and what happens when the file or its disk go wrong. */
class FileTest {
    @TempDir
    private Path temp;
    private Site site;
    private Path folder;

    @BeforeEach
    void begin() {
        site = new Site(temp);
        folder = temp.resolve("w");
    }

    @ParameterizedTest
    @CsvSource({"journal_mode,wal", "synchronous,2", "busy_timeout,5000", "foreign_keys,1", "trusted_schema,0",
            "cell_size_check,1", "mmap_size,0", "temp_store,2", "secure_delete,1", "journal_size_limit,8388608",
            "recursive_triggers,1", "fullfsync,1", "checkpoint_fullfsync,1", "application_id,1098151029",
            "user_version,3"})
    void the_writer_has_our_settings(String setting, String value) throws Exception {
        try (Workspace workspace = site.create(folder).workspace()) {
            assertThat(database(workspace).<String>maintain(db -> db.pragma(setting))).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @CsvSource({"foreign_keys,1", "trusted_schema,0", "cell_size_check,1", "mmap_size,0", "temp_store,2"})
    void a_reader_has_our_settings(String setting, String value) throws Exception {
        try (Workspace workspace = site.create(folder).workspace()) {
            assertThat(database(workspace).<String>read(db -> db.pragma(setting))).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @CsvSource({"UPDATE event SET header = '{}'", "DELETE FROM event", "SELECT load_extension('x')"})
    void what_must_not_be_done_is_refused_by_the_file_itself(String sql) throws Exception {
        try (Workspace workspace = site.create(folder).workspace()) {
            Notes.create(workspace.records().orElseThrow(), Notes.note("t"));
            assertThatThrownBy(() -> database(workspace).maintain(db -> {
                db.execute(sql);
                return true;
            })).isInstanceOf(RecordsException.class).hasCauseInstanceOf(SQLException.class);
        }
    }

    private static Database database(Workspace workspace) {
        return ((VaultWorkspace) workspace).database();
    }

    @Test
    void no_text_of_a_note_is_readable_anywhere_on_disk() throws Exception {
        try (Workspace workspace = site.create(folder).workspace()) {
            Records records = workspace.records().orElseThrow();
            for (int i = 0; i < 100; i++) {
                Notes.create(records,
                        Notes.json("{\"title\": \"Quokka" + i + "\", \"text\": \"Zyzzyva wandered in\"}"));
            }
            records.drafts().keep(new Draft("k", NoteType.NAME, Optional.empty(), Notes.note("Quokka"), Instant.EPOCH));
            assertThat(records.as(Reader.me()).search("zyzzyva", 1000)).hasSize(100);
            assertThat(filesHolding("Quokka")).isEmpty();
            workspace.lock();
            assertThat(filesHolding("Zyzzyva")).isEmpty();
        }
        assertThat(filesHolding("Quokka")).isEmpty();
    }

    private List<Path> filesHolding(String mark) throws IOException {
        try (Stream<Path> all = Files.walk(temp)) {
            return all.filter(Files::isRegularFile).filter(file -> holds(file, mark)).toList();
        }
    }

    private static boolean holds(Path file, String mark) {
        try {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                    .anyMatch(charset -> bytes.contains(asLatin(mark, charset)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String asLatin(String mark, Charset charset) {
        return new String(mark.getBytes(charset), StandardCharsets.ISO_8859_1);
    }

    @Test
    void the_keys_of_an_erased_record_stand_nowhere_any_more() throws Exception {
        try (Workspace workspace = site.create(folder).workspace()) {
            Records records = workspace.records().orElseThrow();
            Saved saved = Notes.create(records, Notes.note("t"));
            byte[] wrapped = database(workspace).<byte[]>read(
                    db -> db.first("SELECT wrapped FROM record_key", row -> row.getBytes(1)).orElseThrow());
            Notes.commit(records, new Write.Erase(saved.record()));
            String key = new String(wrapped, StandardCharsets.ISO_8859_1);
            for (String file : List.of("vault.db", "vault.db-wal")) {
                // Read by another process, as it were: this one has the file open, so a copy is read.
                Path copy = Files.copy(folder.resolve(file), temp.resolve("copy-of-" + file));
                assertThat(Files.readString(copy, StandardCharsets.ISO_8859_1)).doesNotContain(key);
            }
        }
    }

    @Test
    void every_changed_bit_of_a_text_is_found_and_never_shown() throws Exception {
        Saved saved;
        try (Workspace workspace = site.create(folder).workspace()) {
            saved = Notes.create(workspace.records().orElseThrow(), Notes.note("The only note in this workspace"));
        }
        Path file = folder.resolve("vault.db");
        byte[] whole = Files.readAllBytes(file);
        int begin = placeOfBody(whole);
        for (int bit = 0; bit < 24; bit++) {
            flip(file, whole, begin + bit, 1 << (bit % 8));
            assertDamaged(saved);
        }
    }

    private int placeOfBody(byte[] whole) throws SQLException {
        String body = RawFile.value(folder.resolve("vault.db"), "SELECT hex(body) FROM event");
        String all = HexFormat.of().withUpperCase().formatHex(whole);
        return all.indexOf(body) / 2;
    }

    private static void flip(Path file, byte[] whole, int place, int mask) throws IOException {
        byte[] damaged = whole.clone();
        damaged[place] ^= (byte) mask;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(damaged), 0);
        }
    }

    private void assertDamaged(Saved saved) throws Exception {
        try (Workspace workspace = site.open(folder, Use.COMMAND)) {
            Records records = workspace.records().orElseThrow();
            assertThat(catchThrowableOfType(RecordsException.class,
                    () -> records.as(Reader.me()).find(saved.record())).reason()).isEqualTo(Reason.DAMAGED);
            assertThat(records.as(Reader.me()).list(Query.all()).rows().getFirst().readability())
                    .isEqualTo(Readability.DAMAGED);
            assertThat(workspace.check().problems()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"UPDATE record SET status = 'done'", "DELETE FROM head", "DELETE FROM record",
            "DROP TRIGGER event_is_not_deleted; DELETE FROM event WHERE device_seq = 2",
            "DROP TRIGGER event_is_not_changed; UPDATE event SET made_at = made_at + 1 WHERE device_seq = 1",
            "DELETE FROM record_key"})
    void a_check_finds_what_somebody_changed_without_the_key(String sql) throws Exception {
        try (Workspace workspace = site.create(folder).workspace()) {
            for (int i = 0; i < 3; i++) {
                Notes.create(workspace.records().orElseThrow(), Notes.note("t"));
            }
            assertThat(workspace.check().problems()).isEmpty();
            for (String statement : sql.split(";")) {
                database(workspace).maintain(db -> {
                    db.execute(statement);
                    return true;
                });
            }
            CheckReport report = workspace.check();
            assertThat(report.clean()).isFalse();
            assertThat(report.sealsChecked()).isTrue();
        }
    }

    @Test
    void a_full_disk_loses_nothing_and_work_goes_on_when_there_is_space_again() throws Exception {
        try (Workspace workspace = site.create(folder).workspace()) {
            Records records = workspace.records().orElseThrow();
            limit(workspace, 120);
            List<RecordId> kept = new ArrayList<>();
            RecordsException full = catchThrowableOfType(RecordsException.class, () -> {
                while (true) {
                    kept.add(Notes.create(records, large()).record());
                }
            });
            assertThat(full.reason()).isEqualTo(Reason.DISK_FULL);
            assertThat(full).hasMessageContaining(folder.toString());
            limit(workspace, 100_000);
            kept.add(Notes.create(records, large()).record());
            assertThat(kept).hasSizeGreaterThan(3).allSatisfy(id -> Notes.find(records, id));
            assertThat(workspace.check().problems()).isEmpty();
        }
    }

    private static JsonObject large() {
        JsonObject body = Notes.note("large");
        body.addProperty("text", "x".repeat(20_000));
        return body;
    }

    private static void limit(Workspace workspace, int pages) throws RecordsException {
        database(workspace).maintain(db -> db.pragma("max_page_count=" + pages));
    }

    @Test
    void a_clock_that_was_set_back_is_noted_and_does_not_change_the_order() throws Exception {
        try (Workspace workspace = site.create(folder).workspace()) {
            Records records = workspace.records().orElseThrow();
            Saved first = Notes.create(records, Notes.note("first"));
            site.clock.move(Duration.ofDays(-400));
            Notes.update(records, first.record(), first.version(), Notes.note("second"));
            assertThat(records.as(Reader.me()).history(first.record())).extracting(HistoryEntry::madeAt).isSorted();
            assertThat(Notes.find(records, first.record()).body()).isEqualTo(Notes.note("second"));
            assertThat(database(workspace).<Long>read(
                    db -> db.number("SELECT count(*) FROM event WHERE clock_note LIKE 'behind%'"))).isEqualTo(1);
        }
    }

    @Test
    void a_backup_is_whole_and_restores_as_another_device_with_the_same_passphrase() throws Exception {
        Saved saved;
        String device;
        try (Workspace workspace = site.create(folder).workspace()) {
            saved = Notes.create(workspace.records().orElseThrow(), Notes.note("kept"));
            device = workspace.records().orElseThrow().identity().device();
            workspace.backup(temp.resolve("backup.attune"));
        }
        site.workspaces.restore(temp.resolve("backup.attune"), temp.resolve("restored"));
        try (Workspace workspace = site.open(temp.resolve("restored"), Use.COMMAND)) {
            Records records = workspace.records().orElseThrow();
            assertThat(records.identity().device()).isNotEqualTo(device);
            Notes.update(records, saved.record(), saved.version(), Notes.note("changed"));
            assertThat(records.as(Reader.me()).history(saved.record())).extracting(HistoryEntry::device)
                    .containsExactly(device, records.identity().device());
            assertThat(workspace.check().problems()).isEmpty();
        }
    }

    @Test
    void the_day_of_the_last_backup_is_known_after_the_next_start() throws Exception {
        Instant before = site.clock.instant();
        Instant after;
        try (Workspace workspace = site.create(folder).workspace()) {
            assertThat(site.copies.orElseThrow().last()).isEmpty();
            workspace.backup(site.copies.orElseThrow().folder().resolve("first.attune"));
            after = site.clock.instant();
            site.clock.move(Duration.ofDays(8));
        }
        try (Workspace workspace = site.open(folder, Use.WINDOW)) {
            assertThat(workspace.records()).isPresent();
            assertThat(site.copies.orElseThrow().last())
                    .hasValueSatisfying(made -> assertThat(made).isBetween(before, after));
        }
    }

    @Test
    void nobody_is_asked_to_make_a_backup_of_a_demo() throws Exception {
        try (Workspace demo = site.workspaces.demo()) {
            assertThat(demo.records()).isPresent();
            assertThat(site.copies).isEmpty();
        }
    }

    @Test
    void what_was_erased_after_a_backup_is_erased_again_by_its_restore() throws Exception {
        Saved saved;
        try (Workspace workspace = site.create(folder).workspace()) {
            saved = Notes.create(workspace.records().orElseThrow(), Notes.note("to be forgotten"));
            workspace.backup(temp.resolve("backup.attune"));
            Notes.commit(workspace.records().orElseThrow(), new Write.Erase(saved.record()));
        }
        site.workspaces.restore(temp.resolve("backup.attune"), temp.resolve("restored"));
        try (Workspace workspace = site.open(temp.resolve("restored"), Use.COMMAND)) {
            assertThat(catchThrowableOfType(RecordsException.class,
                    () -> workspace.records().orElseThrow().as(Reader.me()).find(saved.record())).reason())
                    .isEqualTo(Reason.ERASED);
            assertThat(workspace.check().problems()).isEmpty();
        }
    }

    @Test
    void a_damaged_backup_is_not_restored_and_leaves_nothing() throws Exception {
        Path backup = temp.resolve("backup.attune");
        try (Workspace workspace = site.create(folder).workspace()) {
            Notes.create(workspace.records().orElseThrow(), Notes.note("kept"));
            workspace.backup(backup);
        }
        byte[] whole = Files.readAllBytes(backup);
        flip(backup, whole, placeOfBody(whole), 1);
        assertThatThrownBy(() -> site.workspaces.restore(backup, temp.resolve("restored")))
                .hasMessageContaining("damaged");
        assertThat(temp.resolve("restored")).doesNotExist();
    }

    @Test
    void a_backup_never_replaces_a_file() throws Exception {
        Path there = Files.writeString(temp.resolve("there"), "mine");
        try (Workspace workspace = site.create(folder).workspace()) {
            assertThatThrownBy(() -> workspace.backup(there)).hasMessageContaining("already");
        }
        assertThat(there).hasContent("mine");
    }

    @Test
    void a_copied_folder_begins_a_chain_of_its_own() throws Exception {
        NewWorkspace made = site.create(folder);
        String device = made.workspace().records().orElseThrow().identity().device();
        made.workspace().close();
        Path copy = Files.createDirectory(temp.resolve("copy"));
        Files.createDirectory(copy.resolve("settings"));
        Files.copy(folder.resolve("vault.db"), copy.resolve("vault.db"));
        try (Workspace workspace = site.open(copy, Use.WINDOW)) {
            assertThat(workspace.records().orElseThrow().identity().device()).isNotEqualTo(device);
        }
        try (Workspace workspace = site.open(folder, Use.WINDOW)) {
            assertThat(workspace.records().orElseThrow().identity().device()).isEqualTo(device);
        }
    }

    @Test
    void who_reads_cannot_write() throws Exception {
        site.create(folder).workspace().close();
        try (Workspace workspace = site.open(folder, Use.READING)) {
            assertThat(catchThrowableOfType(RecordsException.class,
                    () -> Notes.create(workspace.records().orElseThrow(), Notes.note("t"))).reason())
                    .isEqualTo(Reason.READ_ONLY);
        }
    }

    @Test
    void a_guard_is_asked_before_calls() throws Exception {
        try (Workspace workspace = site.create(folder).workspace()) {
            Records records = workspace.records().orElseThrow();
            site.workspaces.addGuard(() -> {
                throw new IllegalStateException("not on this thread");
            });
            assertThatThrownBy(() -> records.as(Reader.me()).counts()).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(workspace::check).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> site.workspaces.look(folder)).isInstanceOf(IllegalStateException.class);
        }
    }
}
