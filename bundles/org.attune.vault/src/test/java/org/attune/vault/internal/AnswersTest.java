package org.attune.vault.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.attune.records.AnonymousAnswers;
import org.attune.records.RecordsException;
import org.attune.records.RecordsException.Reason;
import org.attune.records.workspace.Use;
import org.attune.records.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** Answers that nobody can trace, seen by somebody who has the file. */
class AnswersTest {
    private static final int PEOPLE = 250;
    private static final Predicate<List<JsonObject>> FIVE = together -> together.size() >= 5;

    @TempDir
    private Path temp;
    private Site site;
    private Workspace workspace;
    private AnonymousAnswers answers;
    private Path file;

    @BeforeEach
    void begin() throws Exception {
        site = new Site(temp);
        workspace = site.create(temp.resolve("w")).workspace();
        answers = workspace.records().orElseThrow().anonymousAnswers();
        file = temp.resolve("w").resolve("vault.db");
    }

    @AfterEach
    void wholeAtTheEnd() throws Exception {
        assertThat(workspace.check().problems()).isEmpty();
        workspace.close();
    }

    private void answer(String survey, List<String> codes) throws Exception {
        for (String code : codes) {
            answers.answer(survey, code, Notes.note(code.substring(0, 4)), FIVE);
        }
    }

    @Test
    void nothing_can_be_read_before_five_are_together() throws Exception {
        List<String> codes = answers.codes("pulse", 7);
        answer("pulse", codes.subList(0, 4));
        assertThat(answers.answers("pulse")).isEmpty();
        answer("pulse", codes.subList(4, 7));
        assertThat(answers.answers("pulse")).hasSize(5);
        assertThat(answers.haveCome("pulse", 7)).isTrue();
        assertThat(answers.haveCome("pulse", 8)).isFalse();
    }

    @Test
    void those_that_wait_survive_a_lock() throws Exception {
        answer("pulse", answers.codes("pulse", 4));
        workspace.close();
        workspace = site.open(temp.resolve("w"), Use.WINDOW);
        answers = workspace.records().orElseThrow().anonymousAnswers();
        answer("pulse", answers.codes("pulse", 1));
        assertThat(answers.answers("pulse")).hasSize(5);
    }

    @Test
    void at_closing_the_rest_joins_the_others_or_is_gone() throws Exception {
        answer("joins", answers.codes("joins", 8));
        answers.close("joins", rest -> true);
        assertThat(answers.answers("joins")).hasSize(8);
        answer("goes", answers.codes("goes", 4));
        answers.close("goes", rest -> false);
        assertThat(RawFile.value(file, "SELECT count(*) FROM answer WHERE survey = 'goes'")).isEqualTo("0");
    }

    @Test
    void no_code_is_good_after_closing() throws Exception {
        List<String> codes = answers.codes("pulse", 3);
        answers.close("pulse", rest -> true);
        assertThat(refused(codes.getFirst())).isEqualTo(Reason.UNKNOWN_RECORD);
    }

    private Reason refused(String code) {
        return catchThrowableOfType(RecordsException.class,
                () -> answers.answer("pulse", code, Notes.note("late"), FIVE)).reason();
    }

    @Test
    void the_file_does_not_tell_how_many_have_answered() throws Exception {
        List<String> codes = answers.codes("pulse", 4);
        answer("pulse", codes.subList(0, 1));
        String afterOne = rows();
        answer("pulse", codes.subList(1, 4));
        assertThat(rows()).isEqualTo(afterOne);
    }

    private String rows() throws Exception {
        return RawFile.value(file, "SELECT (SELECT count(*) FROM answer_code) || ' ' || count(*) || ' ' || "
                + "sum(length(body)) FROM answer");
    }

    @Test
    void neither_file_nor_log_holds_a_code_a_used_hash_or_a_time() throws Exception {
        List<String> codes = answers.codes("pulse", 6);
        String before = RawFile.value(file, "SELECT group_concat(hex(code_hash)) FROM answer_code");
        answer("pulse", codes);
        String bytes = HexFormat.of().formatHex(Files.readAllBytes(file));
        assertThat(before.toLowerCase().split(",")).hasSize(6)
                .allSatisfy(used -> assertThat(bytes).doesNotContain(used));
        assertThat(codes).allSatisfy(code -> assertThat(bytes).doesNotContain(code,
                HexFormat.of().formatHex(code.getBytes(StandardCharsets.UTF_8))));
        assertThat(Files.size(temp.resolve("w").resolve("vault.db-wal"))).isZero();
        assertThat(RawFile.value(file, "SELECT max(length(day)) FROM answer")).isEqualTo("10");
    }

    /** P16 of reliability.md: where a row lies in the file tells nothing of when it came. */
    @Test
    void the_place_in_the_file_has_nothing_to_do_with_the_order_of_arrival() throws Exception {
        List<String> codes = answers.codes("pulse", PEOPLE);
        for (int i = 0; i < PEOPLE; i++) {
            answers.answer("pulse", codes.get(i), Notes.note("x".repeat(i)), FIVE);
        }
        List<Integer> arrivals = arrivalsByPlace();
        assertThat(arrivals).hasSize(PEOPLE);
        assertThat(Math.abs(rankCorrelation(arrivals))).isLessThan(0.25);
    }

    /** The length of an answer says which one it was. */
    private List<Integer> arrivalsByPlace() throws Exception {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        int shortest = Integer.parseInt(RawFile.value(file, "SELECT min(length(body)) FROM answer"));
        Map<Integer, Integer> byPlace = new TreeMap<>();
        RawFile.pairs(file, "SELECT answer_id, length(body) FROM answer")
                .forEach((id, length) -> byPlace.put(bytes.indexOf(id), Integer.parseInt(length) - shortest));
        return new ArrayList<>(byPlace.values());
    }

    /** Spearman's, of ranks without ties. */
    private static double rankCorrelation(List<Integer> ranks) {
        double n = ranks.size();
        double squares = 0;
        for (int i = 0; i < n; i++) {
            squares += Math.pow(ranks.get(i) - i, 2);
        }
        return 1 - 6 * squares / (n * (n * n - 1));
    }
}
