package org.attune.vault.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;

import org.attune.records.Act;
import org.attune.records.Complaint;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.RecordsException.Reason;
import org.attune.records.TypeName;
import org.attune.records.Write;
import org.attune.records.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonObject;

class ExaminationTest {
    @TempDir
    private Path temp;
    private Workspace workspace;
    private Records records;

    @BeforeEach
    void begin() throws Exception {
        workspace = new Site(temp).create(temp.resolve("w")).workspace();
        records = workspace.records().orElseThrow();
    }

    @AfterEach
    void end() {
        workspace.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = { //
            "{}|/title: is missing", //
            "{'title': 3}|/title: must be a text", //
            "{'title': ''}|/title: must have at least 1 characters", //
            "{'title': 't', 'on': 'secret'}|/on: must be a day, written like 2026-03-14", //
            "{'title': 't', 'on': '2026-02-30'}|/on: must be a day, written like 2026-03-14", //
            "{'title': 't', 'on': '2999-01-01'}|/on: has not come yet", //
            "{'title': 't', 'status': 'secret'}|/status: must be one of: open, done", //
            "{'title': 't', 'minutes': -1}|/minutes: must be 0 or more", //
            "{'title': 't', 'minutes': 1.5}|/minutes: must be a whole number", //
            "{'title': 't', 'moments': [{'what': 1}, {}]}|/moments/1/what: is missing"})
    void a_complaint_names_the_place_and_what_would_be_right(String body, String complaint) {
        assertThat(refused(Notes.json(body.replace('\'', '"'))).complaints()).extracting(Complaint::toString)
                .containsExactly(complaint);
    }

    @Test
    void all_faults_are_told_at_once() {
        assertThat(refused(Notes.json("{\"on\": \"x\", \"minutes\": -1}")).complaints()).hasSize(3);
    }

    @Test
    void a_type_that_nobody_announced_is_refused() {
        Write write = new Write.Create(RecordId.fresh(), new TypeName("site.unknown"), Notes.note("t"));
        assertThat(refused(write).reason()).isEqualTo(Reason.UNKNOWN_TYPE);
    }

    @Test
    void more_than_two_mebibytes_are_refused() {
        JsonObject body = Notes.note("t");
        body.addProperty("text", "x".repeat(2 * 1024 * 1024));
        assertThat(refused(body).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void half_a_character_is_refused_instead_of_altered() {
        JsonObject body = Notes.note("t");
        body.addProperty("text", "half \uD83D of it");
        assertThat(refused(body).reason()).isEqualTo(Reason.INVALID);
    }

    @Test
    void nothing_of_a_refused_body_stands_in_the_message() {
        RecordsException refusal = refused(Notes.json("{\"title\": \"t\", \"status\": \"secret\"}"));
        assertThat(List.of(refusal.getMessage(), refusal.toString())).noneMatch(text -> text.contains("secret"));
    }

    private RecordsException refused(JsonObject body) {
        return refused(new Write.Create(RecordId.fresh(), NoteType.NAME, body));
    }

    private RecordsException refused(Write write) {
        return catchThrowableOfType(RecordsException.class, () -> records.commit(Act.of(write)));
    }
}
