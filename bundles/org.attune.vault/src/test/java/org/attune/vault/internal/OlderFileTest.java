package org.attune.vault.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;

import org.attune.records.Query;
import org.attune.records.Reader;
import org.attune.records.Row;
import org.attune.records.workspace.Use;
import org.attune.records.workspace.Workspace;
import org.attune.records.workspace.WorkspaceException;
import org.attune.records.workspace.WorkspaceException.Reason;
import org.attune.vault.internal.store.Schema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace that an earlier version of the program made. */
class OlderFileTest {
    private static final String[] AS_VERSION_1 = {"DROP INDEX record_by_day",
            "CREATE INDEX record_by_day ON record(type, day)", "PRAGMA user_version=1"};

    @TempDir
    private Path temp;
    private Site site;
    private Path folder;
    private Path file;

    @BeforeEach
    void an_older_file() throws Exception {
        site = new Site(temp);
        folder = temp.resolve("w");
        file = folder.resolve("vault.db");
        try (Workspace workspace = site.create(folder).workspace()) {
            Notes.create(workspace.records().orElseThrow(), Notes.note("kept by the older one"));
        }
        for (String statement : AS_VERSION_1) {
            RawFile.run(file, statement);
        }
    }

    @Test
    void is_brought_up_to_date_when_it_is_opened_for_writing() throws Exception {
        try (Workspace workspace = site.open(folder, Use.WINDOW)) {
            assertThat(titles(workspace)).isEqualTo("kept by the older one");
            assertThat(workspace.check().problems()).isEmpty();
        }
        assertThat(RawFile.value(file, "PRAGMA user_version")).isEqualTo(String.valueOf(Schema.VERSION));
        assertThat(RawFile.value(file, "SELECT sql FROM sqlite_schema WHERE name = 'record_by_day'"))
                .contains("state");
    }

    @Test
    void is_read_as_it_is_by_who_only_reads() throws Exception {
        try (Workspace workspace = site.open(folder, Use.READING)) {
            assertThat(titles(workspace)).isEqualTo("kept by the older one");
        }
        assertThat(RawFile.value(file, "PRAGMA user_version")).isEqualTo("1");
    }

    @Test
    void is_not_opened_when_it_says_to_be_of_a_version_whose_tables_it_has_not() throws Exception {
        RawFile.run(file, "PRAGMA user_version=2");
        assertThatExceptionOfType(WorkspaceException.class).isThrownBy(() -> site.workspaces.open(folder, Use.COMMAND))
                .matches(refused -> refused.reason() == Reason.DAMAGED);
    }

    private static String titles(Workspace workspace) throws Exception {
        return String.join(",", workspace.records().orElseThrow().as(Reader.me()).list(Query.of(NoteType.NAME)).rows()
                .stream().map(Row::title).toList());
    }
}
