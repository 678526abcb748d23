package org.attune.vault.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

import org.attune.records.Query;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.Row;
import org.attune.records.Saved;
import org.attune.records.Write;
import org.attune.records.workspace.Use;
import org.attune.records.workspace.Workspace;
import org.attune.records.workspace.WorkspaceException;
import org.attune.records.workspace.WorkspaceException.Reason;
import org.attune.vault.internal.store.Database;
import org.attune.vault.internal.store.Schema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A workspace that an earlier version of the program made. */
class OlderFileTest {
    private static final List<String> FROM_3_TO_2 = List.of("DROP INDEX link_to", "ALTER TABLE link RENAME TO link_now",
            """
                    CREATE TABLE link(from_id TEXT NOT NULL, number INTEGER NOT NULL, relation TEXT NOT NULL,
                      to_id TEXT NOT NULL, PRIMARY KEY(from_id, number)) STRICT, WITHOUT ROWID""",
            "INSERT INTO link SELECT from_id, 0, 'about', to_id FROM link_now",
            "INSERT INTO link SELECT from_id, 1, 'also', to_id FROM link_now", "DROP TABLE link_now",
            "CREATE INDEX link_to ON link(to_id)", "PRAGMA user_version=2");
    private static final List<String> FROM_2_TO_1 = List.of("DROP INDEX record_by_day",
            "CREATE INDEX record_by_day ON record(type, day)", "PRAGMA user_version=1");

    private final RecordId somebody = RecordId.fresh();
    @TempDir
    private Path temp;
    private Site site;
    private Path folder;
    private Path file;

    @BeforeEach
    void a_file_with_three_notes_about_somebody_one_of_them_taken_back() throws Exception {
        site = new Site(temp);
        folder = temp.resolve("w");
        file = folder.resolve("vault.db");
        try (Workspace workspace = site.create(folder).workspace()) {
            Records records = workspace.records().orElseThrow();
            note(records, "first", "2026-01-05");
            note(records, "last", "2026-03-05");
            Saved none = note(records, "none", "2026-02-05");
            Notes.commit(records, new Write.Undo(none.record(), none.version()));
            workspace.backup(temp.resolve("older.attune"));
        }
    }

    private Saved note(Records records, String title, String day) throws Exception {
        return Notes.create(records, Notes.json("{\"title\": \"" + title + "\", \"on\": \"" + day
                + "\", \"about\": \"" + somebody + "\"}"));
    }

    private static void makeOlder(Path file, int version) throws SQLException {
        for (String statement : FROM_3_TO_2) {
            RawFile.run(file, statement);
        }
        for (String statement : version == 1 ? FROM_2_TO_1 : List.<String>of()) {
            RawFile.run(file, statement);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void is_brought_up_to_date_when_it_is_opened_for_writing(int version) throws Exception {
        makeOlder(file, version);
        try (Workspace workspace = site.open(folder, Use.WINDOW)) {
            assertThat(titles(workspace)).containsExactly("last", "first");
            assertThat(workspace.check().problems()).isEmpty();
        }
        assertThat(RawFile.value(file, "PRAGMA user_version")).isEqualTo(String.valueOf(Schema.VERSION));
        assertThat(RawFile.value(file, "SELECT sql FROM sqlite_schema WHERE name = 'record_by_day'"))
                .contains("state");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void is_read_as_it_is_by_who_only_reads(int version) throws Exception {
        makeOlder(file, version);
        try (Workspace workspace = site.open(folder, Use.READING)) {
            assertThat(titles(workspace)).containsExactly("last", "first");
            assertThat(workspace.check().problems()).isEmpty();
        }
        assertThat(RawFile.value(file, "PRAGMA user_version")).isEqualTo(String.valueOf(version));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void loses_nothing_when_the_program_is_killed_while_it_is_brought_up(int version) throws Exception {
        makeOlder(file, version);
        Path killed = Files.createDirectory(temp.resolve("killed"));
        try (Database database = Database.forWriting(file)) {
            database.write(db -> {
                db.execute("PRAGMA cache_size=1");
                return Schema.upgrade(db) && copyAsKilled(killed);
            });
        }
        assertThat(Files.size(killed.resolve("vault.db-wal"))).isPositive();
        try (Workspace workspace = site.open(killed, Use.WINDOW)) {
            assertThat(titles(workspace)).containsExactly("last", "first");
            assertThat(workspace.check().problems()).isEmpty();
        }
    }

    /** The files as a program leaves them that ends before its transaction does. */
    private boolean copyAsKilled(Path to) {
        try {
            for (String name : List.of("vault.db", "vault.db-wal")) {
                Files.copy(folder.resolve(name), to.resolve(name));
            }
            return true;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void is_brought_up_to_date_when_it_is_a_backup_that_is_restored(int version) throws Exception {
        makeOlder(temp.resolve("older.attune"), version);
        site.workspaces.restore(temp.resolve("older.attune"), temp.resolve("restored"));
        try (Workspace workspace = site.open(temp.resolve("restored"), Use.WINDOW)) {
            assertThat(titles(workspace)).containsExactly("last", "first");
            assertThat(workspace.check().problems()).isEmpty();
        }
    }

    @Test
    void is_not_opened_when_it_says_to_be_of_a_version_whose_tables_it_has_not() throws Exception {
        makeOlder(file, 1);
        RawFile.run(file, "PRAGMA user_version=2");
        assertThatExceptionOfType(WorkspaceException.class).isThrownBy(() -> site.workspaces.open(folder, Use.COMMAND))
                .matches(refused -> refused.reason() == Reason.DAMAGED);
    }

    private List<String> titles(Workspace workspace) throws Exception {
        Query about = Query.of(NoteType.NAME).linkedTo(somebody);
        return workspace.records().orElseThrow().as(Reader.me()).list(about).rows().stream().map(Row::title).toList();
    }
}
