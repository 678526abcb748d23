package org.attune.vault.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.attune.records.Blobs;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.RecordsException.Reason;
import org.attune.records.VersionHash;
import org.attune.records.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** What lives beside the events: documents, attachments, anonymous answers. */
class BesideTest {
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
    void wholeAtTheEnd() throws Exception {
        assertThat(workspace.check().problems()).isEmpty();
        workspace.close();
    }

    @Test
    void a_document_is_named_by_its_content() throws Exception {
        JsonObject form = Notes.json("{\"b\": 1, \"a\": 2}");
        VersionHash name = records.documents().keep("form", form);
        assertThat(records.documents().keep("form", Notes.json("{\"a\": 2, \"b\": 1}"))).isEqualTo(name);
        assertThat(records.documents().find(name)).contains(form);
        assertThat(records.documents().find(new VersionHash("0".repeat(64)))).isEmpty();
    }

    @Test
    void an_attachment_comes_back_byte_for_byte() throws Exception {
        byte[] content = new byte[2_500_000];
        new Random(7).nextBytes(content);
        VersionHash name = records.blobs().keep(new ByteArrayInputStream(content));
        assertThat(records.blobs().keep(new ByteArrayInputStream(content))).isEqualTo(name);
        assertThat(records.blobs().open(name).orElseThrow().readAllBytes()).isEqualTo(content);
    }

    @Test
    void an_empty_attachment_is_one() throws Exception {
        VersionHash name = records.blobs().keep(new ByteArrayInputStream(new byte[0]));
        assertThat(records.blobs().open(name).orElseThrow().readAllBytes()).isEmpty();
    }

    @Test
    void a_too_large_attachment_is_refused() {
        byte[] content = new byte[(int) Blobs.LARGEST + 1];
        assertThat(catchThrowableOfType(RecordsException.class,
                () -> records.blobs().keep(new ByteArrayInputStream(content))).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void a_code_is_good_for_one_answer() throws Exception {
        List<String> codes = records.anonymousAnswers().codes("spring", 2);
        records.anonymousAnswers().answer("spring", codes.getFirst(), Notes.note("yes"), together -> true);
        assertThat(records.anonymousAnswers().answers("spring")).containsExactly(Notes.note("yes"));
        assertThat(answering("spring", codes.getFirst())).isEqualTo(Reason.UNKNOWN_RECORD);
        assertThat(answering("autumn", codes.getLast())).isEqualTo(Reason.UNKNOWN_RECORD);
    }

    private Reason answering(String survey, String code) {
        return catchThrowableOfType(RecordsException.class,
                () -> records.anonymousAnswers().answer(survey, code, Notes.note("no"), together -> true)).reason();
    }
}
