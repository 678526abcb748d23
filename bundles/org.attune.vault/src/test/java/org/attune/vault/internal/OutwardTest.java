package org.attune.vault.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.attune.records.Audience;
import org.attune.records.Hit;
import org.attune.records.Purpose;
import org.attune.records.Query;
import org.attune.records.Reader;
import org.attune.records.Recipient;
import org.attune.records.Records;
import org.attune.records.Row;
import org.attune.records.Saved;
import org.attune.records.Write;
import org.attune.records.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stays on the holder's own screen. */
class OutwardTest {
    @TempDir
    private Path temp;
    private Workspace workspace;
    private Records records;
    private Saved shared;

    @BeforeEach
    void begin() throws Exception {
        workspace = new Site(temp).create(temp.resolve("w")).workspace();
        records = workspace.records().orElseThrow();
        Saved made = Notes.create(records, Notes.json("{\"title\": \"walk\", \"text\": \"by the river\", "
                + "\"mine\": \"with the tall one\"}"));
        shared = Notes.commit(records,
                new Write.Share(made.record(), made.version(), Audience.of(Recipient.LEARNER)));
    }

    @AfterEach
    void end() {
        workspace.close();
    }

    @Test
    void the_holder_sees_all_of_it_on_the_screen() throws Exception {
        assertThat(Notes.find(records, shared.record()).body().has("mine")).isTrue();
        assertThat(row(Reader.me()).summary()).isEqualTo("with the tall one");
        assertThat(records.as(Reader.me()).search("tall", 5)).extracting(Hit::excerpt)
                .containsExactly("with the tall one");
    }

    @ParameterizedTest
    @CsvSource({"ME,PRINT", "ME,EXPORT", "ME,SHARE", "LEARNER,SCREEN", "LEARNER,EXPORT"})
    void it_leaves_the_screen_for_nobody_and_nothing(Recipient recipient, Purpose purpose) throws Exception {
        Reader reader = new Reader(recipient, purpose);
        assertThat(records.as(reader).find(shared.record()).orElseThrow().body().toString()).contains("river")
                .doesNotContain("tall");
        assertThat(row(reader).summary()).isEmpty();
        assertThat(records.as(reader).history(shared.record()).toString()).doesNotContain("tall");
    }

    @ParameterizedTest
    @CsvSource({"ME,EXPORT", "LEARNER,SCREEN"})
    void a_search_of_somebody_else_does_not_tell_that_a_word_is_there(Recipient recipient, Purpose purpose)
            throws Exception {
        Reader reader = new Reader(recipient, purpose);
        assertThat(records.as(reader).search("tall", 5)).isEmpty();
        assertThat(records.as(reader).search("walk riv", 5)).extracting(Hit::excerpt).containsExactly("by the river");
    }

    private Row row(Reader reader) throws Exception {
        return records.as(reader).list(Query.all()).rows().getFirst();
    }
}
