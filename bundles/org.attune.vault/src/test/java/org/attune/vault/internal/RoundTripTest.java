package org.attune.vault.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.attune.records.Act;
import org.attune.records.Draft;
import org.attune.records.Hit;
import org.attune.records.Page;
import org.attune.records.Query;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.Row;
import org.attune.records.Saved;
import org.attune.records.Write;
import org.attune.records.workspace.Use;
import org.attune.records.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

class RoundTripTest {
    @TempDir
    private Path temp;
    private Site site;

    @BeforeEach
    void begin() {
        site = new Site(temp);
    }

    @Test
    void what_was_kept_is_there_after_reopening() throws Exception {
        JsonObject body = Notes.json("""
                {"title": "Family meeting", "text": "שלום 👩‍⚕️ \\u0007 end", "unknown": {"deep": [1, 2.50, null]},
                 "on": "2026-03-14"}""");
        Saved saved;
        try (Workspace workspace = site.create(temp.resolve("w")).workspace()) {
            saved = Notes.create(workspace.records().orElseThrow(), body);
        }
        try (Workspace workspace = site.open(temp.resolve("w"), Use.COMMAND)) {
            assertThat(Notes.find(workspace.records().orElseThrow(), saved.record()).body()).isEqualTo(body);
            assertThat(workspace.check().problems()).isEmpty();
        }
    }

    @Test
    void a_list_shows_titles_and_pages() throws Exception {
        try (Workspace workspace = site.create(temp.resolve("w")).workspace()) {
            Records records = workspace.records().orElseThrow();
            for (int day = 1; day <= 5; day++) {
                Notes.create(records, Notes.json("{\"title\": \"day " + day + "\", \"on\": \"2026-03-0" + day + "\"}"));
            }
            Page page = records.as(Reader.me()).list(Query.of(NoteType.NAME).page(1, 2));
            assertThat(page.total()).isEqualTo(5);
            assertThat(page.rows()).extracting(Row::title).containsExactly("day 4", "day 3");
        }
    }

    @Test
    void a_search_finds_words_without_accents_and_unfinished() throws Exception {
        try (Workspace workspace = site.create(temp.resolve("w")).workspace()) {
            Records records = workspace.records().orElseThrow();
            Notes.create(records, Notes.json("{\"title\": \"One\", \"text\": \"She told me of her café at home\"}"));
            Notes.create(records, Notes.json("{\"title\": \"Two\", \"text\": \"silence\"}"));
            List<Hit> hits = records.as(Reader.me()).search("CAFE hom", 10);
            assertThat(hits).extracting(hit -> hit.row().title()).containsExactly("One");
            assertThat(hits.getFirst().excerpt()).contains("café");
        }
    }

    @Test
    void a_draft_is_gone_when_its_act_is_done() throws Exception {
        try (Workspace workspace = site.create(temp.resolve("w")).workspace()) {
            Records records = workspace.records().orElseThrow();
            Draft draft = new Draft("test.note/new", NoteType.NAME, Optional.empty(), Notes.note(""),
                    Instant.ofEpochMilli(1_000));
            records.drafts().keep(draft);
            assertThat(records.drafts().all()).containsExactly(draft);
            records.commit(Act.of(new Write.Create(RecordId.fresh(), NoteType.NAME, Notes.note("Done")))
                    .endingDraft("test.note/new"));
            assertThat(records.drafts().find("test.note/new")).isEmpty();
        }
    }
}
