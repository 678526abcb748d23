package org.attune.vault.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.attune.records.Query;
import org.attune.records.Readability;
import org.attune.records.Reader;
import org.attune.records.Reading;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.RecordsException.Reason;
import org.attune.records.Row;
import org.attune.records.workspace.Use;
import org.attune.records.workspace.Workspace;
import org.attune.records.workspace.WorkspaceException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damage on the disk is found and never shown as true (reliability.md 7, P4): single flipped bits and torn bytes all
 * over the file, each in a record of its own, several at a time.
 */
class DamageTest {
    private static final int RECORDS = 200;
    private static final int ROUNDS = 11;
    private static final int A_ROUND = 30;

    @TempDir
    private Path temp;
    private final Random random = new Random(4711);
    private final Map<RecordId, String> truth = new HashMap<>();
    private Site site;
    private Path folder;
    private DamagedFile file;

    @BeforeEach
    void fill() throws Exception {
        site = new Site(temp);
        folder = temp.resolve("w");
        try (Workspace workspace = site.create(folder).workspace()) {
            Records records = workspace.records().orElseThrow();
            for (int i = 0; i < RECORDS; i++) {
                RecordId id = Notes.create(records, Notes.json("{\"title\": \"note " + i + "\", \"text\": \""
                        + "word ".repeat(random.nextInt(60)) + "\", \"on\": \"2026-01-02\", \"status\": \"open\", "
                        + "\"about\": \"" + RecordId.fresh() + "\"}")).record();
                truth.put(id, "note " + i);
            }
        }
        file = DamagedFile.of(folder.resolve("vault.db"));
    }

    @Test
    void every_changed_byte_of_a_text_a_header_or_a_key_is_told_and_no_wrong_text_is_shown() throws Exception {
        Map<String, Integer> told = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            Map<RecordId, String> damaged = damage(round);
            try (Workspace workspace = site.open(folder, Use.COMMAND)) {
                assertTold(workspace, damaged);
                assertNothingWrong(workspace.records().orElseThrow().as(Reader.me()), damaged);
            }
            damaged.values().forEach(what -> told.merge(what, 1, Integer::sum));
            file.mend();
        }
        assertThat(told.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThanOrEqualTo(300);
        assertThat(told.values()).hasSize(10).allMatch(times -> times >= 15);
    }

    /** Damages some records, each in one place; which, and what of them. */
    private Map<RecordId, String> damage(int round) throws IOException {
        List<RecordId> chosen = new ArrayList<>(truth.keySet().stream().sorted().toList());
        Collections.shuffle(chosen, random);
        Map<RecordId, String> damaged = new HashMap<>();
        List<DamagedFile.Part> parts = List.of(DamagedFile.Part.values());
        for (int i = 0; i < A_ROUND; i++) {
            int number = round * A_ROUND + i;
            DamagedFile.Part part = parts.get(number % parts.size());
            boolean torn = number / parts.size() % 2 == 1;
            file.damage(chosen.get(i), part, torn, random);
            damaged.put(chosen.get(i), part + (torn ? " torn" : " flipped"));
        }
        file.write();
        return damaged;
    }

    private static void assertTold(Workspace workspace, Map<RecordId, String> damaged) throws Exception {
        List<String> problems = workspace.check().problems();
        damaged.forEach((id, what) -> assertThat(problems).as(what)
                .anyMatch(problem -> problem.contains(id.toString())));
    }

    private void assertNothingWrong(Reading reading, Map<RecordId, String> damaged) throws Exception {
        List<Row> rows = reading.list(Query.all().page(0, 1000)).rows();
        assertThat(rows).hasSize(RECORDS);
        for (Row row : rows) {
            boolean whole = !damaged.containsKey(row.id());
            assertThat(row.readability()).as(damaged.getOrDefault(row.id(), "whole"))
                    .isEqualTo(whole ? Readability.READABLE : Readability.DAMAGED);
            assertThat(row.title()).isEqualTo(whole ? truth.get(row.id()) : "");
        }
        for (RecordId id : damaged.keySet()) {
            assertThat(catchThrowableOfType(RecordsException.class, () -> reading.find(id)).reason())
                    .isEqualTo(Reason.DAMAGED);
        }
        assertThat(reading.search("note", 1000)).hasSize(RECORDS - damaged.size());
    }

    @Test
    void a_file_whose_end_is_cut_off_is_refused_or_told() throws Exception {
        byte[] whole = Files.readAllBytes(folder.resolve("vault.db"));
        for (int cut = 1; cut <= 5; cut++) {
            file.cutTo(whole.length - cut * 7000);
            assertThat(isOpenedAndCalledClean()).isFalse();
            file.mend();
        }
    }

    private boolean isOpenedAndCalledClean() {
        try (Workspace workspace = site.open(folder, Use.COMMAND)) {
            return workspace.check().clean();
        } catch (WorkspaceException refused) {
            assertThat(refused).hasMessageContaining("damaged");
            return false;
        }
    }
}
