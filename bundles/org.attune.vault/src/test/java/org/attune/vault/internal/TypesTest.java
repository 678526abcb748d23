package org.attune.vault.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;

import org.attune.records.Purpose;
import org.attune.records.Query;
import org.attune.records.Readability;
import org.attune.records.Reader;
import org.attune.records.Reading;
import org.attune.records.Recipient;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.RecordsException.Reason;
import org.attune.records.Row;
import org.attune.records.Saved;
import org.attune.records.workspace.Use;
import org.attune.records.workspace.Workspace;
import org.attune.vault.internal.folder.FolderSafety;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

class TypesTest {
    @TempDir
    private Path temp;
    private final NoteType first = new NoteType();
    private Site site;
    private Workspace workspace;
    private Records records;

    @BeforeEach
    void begin() throws Exception {
        site = new Site(temp, FolderSafety.ofThisMachine(), first);
        workspace = site.create(temp.resolve("w")).workspace();
        records = workspace.records().orElseThrow();
    }

    @AfterEach
    void end() {
        workspace.close();
    }

    @Test
    void a_record_of_a_missing_type_is_kept_and_listed() throws Exception {
        Saved saved = Notes.create(records, Notes.note("kept"));
        site.workspaces.removeType(first);
        Row row = records.as(Reader.me()).list(Query.all()).rows().getFirst();
        assertThat(row.readability()).isEqualTo(Readability.NEEDS_BUNDLE);
        assertThat(row.title()).isEmpty();
        assertThat(reason(saved)).isEqualTo(Reason.NEEDS_BUNDLE);
        assertThat(workspace.check().problems()).isEmpty();
    }

    @Test
    void the_holder_gets_a_record_of_a_missing_type_as_it_was_written_and_nobody_else_does() throws Exception {
        JsonObject body = Notes.json("{\"title\": \"kept\", \"mine\": \"too\", \"more\": [1, null]}");
        Saved saved = Notes.create(records, body);
        site.workspaces.removeType(first);
        Reader exporting = new Reader(Recipient.ME, Purpose.EXPORT);
        assertThat(records.as(exporting).kept(saved.record()).orElseThrow().body()).isEqualTo(body);
        assertThat(records.as(new Reader(Recipient.LEARNER, Purpose.EXPORT)).kept(saved.record())).isEmpty();
        assertThat(records.as(exporting).kept(RecordId.fresh())).isEmpty();
    }

    @Test
    void what_a_type_holds_back_does_not_leave_as_it_was_written() throws Exception {
        Saved saved = Notes.create(records, Notes.json("{\"title\": \"kept\", \"mine\": \"alone\"}"));
        assertThat(records.as(new Reader(Recipient.ME, Purpose.EXPORT)).kept(saved.record())).isEmpty();
        assertThat(records.as(Reader.me()).kept(saved.record())).isPresent();
    }

    @Test
    void what_an_older_version_wrote_is_given_as_it_was_written() throws Exception {
        Saved saved = Notes.create(records, Notes.note("older"));
        site.workspaces.removeType(first);
        site.workspaces.addType(new NoteType(NoteType.NAME, 2));
        assertThat(records.as(Reader.me()).kept(saved.record()).orElseThrow().body()).isEqualTo(Notes.note("older"));
    }

    @Test
    void a_record_of_a_newer_version_is_not_shown() throws Exception {
        site.workspaces.removeType(first);
        NoteType newer = new NoteType(NoteType.NAME, 2);
        site.workspaces.addType(newer);
        Saved saved = Notes.create(records, Notes.note("newer"));
        site.workspaces.removeType(newer);
        site.workspaces.addType(first);
        assertThat(reason(saved)).isEqualTo(Reason.NEEDS_NEWER_BUNDLE);
    }

    @Test
    void a_record_of_an_older_version_is_read_in_the_current_shape() throws Exception {
        Saved saved = Notes.create(records, Notes.note("older"));
        site.workspaces.removeType(first);
        site.workspaces.addType(new NoteType(NoteType.NAME, 2));
        assertThat(Notes.find(records, saved.record()).body().get("upgraded").getAsBoolean()).isTrue();
    }

    @Test
    void a_search_opens_each_of_its_hits_once() throws Exception {
        Notes.create(records, Notes.note("lantern one"));
        Notes.create(records, Notes.note("lantern two"));
        workspace.close();
        site.workspaces.removeType(first);
        NoteType later = new NoteType(NoteType.NAME, 2);
        site.workspaces.addType(later);
        workspace = site.open(temp.resolve("w"), Use.COMMAND);
        Reading reading = workspace.records().orElseThrow().as(Reader.me());
        assertThat(reading.search("nothing", 5)).isEmpty();
        int whenFilled = later.upgraded.get();
        assertThat(reading.search("lantern", 5)).hasSize(2);
        assertThat(later.upgraded.get() - whenFilled).isEqualTo(2);
    }

    @Test
    void a_type_that_comes_later_can_be_searched() throws Exception {
        Notes.create(records, Notes.note("lantern"));
        workspace.close();
        site.workspaces.removeType(first);
        workspace = site.open(temp.resolve("w"), Use.WINDOW);
        assertThat(workspace.records().orElseThrow().as(Reader.me()).search("lantern", 5)).isEmpty();
        site.workspaces.addType(first);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            while (workspace.records().orElseThrow().as(Reader.me()).search("lantern", 5).isEmpty()) {
                Thread.onSpinWait();
            }
        });
    }

    private Reason reason(Saved saved) {
        return catchThrowableOfType(RecordsException.class, () -> records.as(Reader.me()).find(saved.record()))
                .reason();
    }
}
