package org.attune.vault.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.attune.records.Query;
import org.attune.records.Readability;
import org.attune.records.Reader;
import org.attune.records.Records;
import org.attune.records.Row;
import org.attune.records.Saved;
import org.attune.records.Write;
import org.attune.records.workspace.Workspace;
import org.attune.vault.internal.folder.FolderSafety;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list that is read again. */
class KnownRowsTest {
    @TempDir
    private Path temp;
    private final NoteType type = new NoteType();
    private Site site;
    private Workspace workspace;
    private Records records;
    private Saved first;

    @BeforeEach
    void a_list_that_was_read() throws Exception {
        site = new Site(temp, FolderSafety.ofThisMachine(), type);
        workspace = site.create(temp.resolve("w")).workspace();
        records = workspace.records().orElseThrow();
        first = Notes.create(records, Notes.note("before"));
        assertThat(titles()).containsExactly("before");
    }

    @AfterEach
    void end() {
        workspace.close();
    }

    @Test
    void shows_what_a_change_made_of_a_record() throws Exception {
        Notes.update(records, first.record(), first.version(), Notes.note("after"));
        assertThat(titles()).containsExactly("after");
    }

    @Test
    void counts_what_came_in_between() throws Exception {
        Notes.create(records, Notes.note("another"));
        assertThat(records.as(Reader.me()).list(Query.of(NoteType.NAME)).total()).isEqualTo(2);
    }

    @Test
    void tells_of_a_second_version_beside_the_first() throws Exception {
        Notes.update(records, first.record(), first.version(), Notes.note("one"));
        Notes.update(records, first.record(), first.version(), Notes.note("other"));
        assertThat(rows()).singleElement().matches(Row::conflict);
    }

    @Test
    void shows_nothing_of_an_erased_record() throws Exception {
        Notes.commit(records, new Write.Erase(first.record()));
        assertThat(titles()).isEmpty();
    }

    @Test
    void shows_no_text_of_a_type_that_has_left() throws Exception {
        site.workspaces.removeType(type);
        assertThat(rows()).singleElement().matches(row -> row.title().isEmpty())
                .matches(row -> row.readability() == Readability.NEEDS_BUNDLE);
    }

    private List<Row> rows() throws Exception {
        return records.as(Reader.me()).list(Query.of(NoteType.NAME)).rows();
    }

    private List<String> titles() throws Exception {
        return rows().stream().map(Row::title).toList();
    }
}
