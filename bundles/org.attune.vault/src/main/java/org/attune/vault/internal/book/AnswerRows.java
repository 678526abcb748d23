package org.attune.vault.internal.book;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;

import org.attune.records.RecordsException;
import org.attune.records.json.CanonicalJson;
import org.attune.vault.internal.keys.Purpose;
import org.attune.vault.internal.keys.Sealed;
import org.attune.vault.internal.store.Db;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * The answers of one survey inside one transaction: a row for each that is laid down, and one row without a day for all
 * that wait.
 */
final class AnswerRows {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final String WAITING = "";
    /** The length of what waits would tell how many have answered. */
    private static final int FULL_LENGTHS = 4096;

    private final Db db;
    private final String survey;
    private final Vault vault;
    private final SealedText text;

    AnswerRows(Db db, String survey, Vault vault) {
        this.db = db;
        this.survey = survey;
        this.vault = vault;
        this.text = new SealedText(vault.key().forPurpose(Purpose.ANSWERS));
    }

    int count() throws SQLException, RecordsException {
        return waiting().size() + laidDown().size();
    }

    List<JsonObject> laidDown() throws SQLException, RecordsException {
        List<JsonObject> answers = new ArrayList<>();
        for (Kept row : kept("day <> ''")) {
            answers.add(opened(row));
        }
        Collections.shuffle(answers, CHANCE);
        return answers;
    }

    /** Those that wait, to be changed and kept again. */
    List<JsonObject> waiting() throws SQLException, RecordsException {
        List<JsonObject> answers = new ArrayList<>();
        for (Kept row : kept("day = ''")) {
            opened(row).getAsJsonArray("answers").forEach(answer -> answers.add(answer.getAsJsonObject()));
        }
        return answers;
    }

    /** Lets answers go on waiting, in place of those that waited, or lays them down. */
    void keep(List<JsonObject> answers, Predicate<List<JsonObject>> enough) throws SQLException, RecordsException {
        Collections.shuffle(answers, CHANCE);
        db.run("DELETE FROM answer WHERE survey = ? AND day = ''", survey);
        if (enough.test(List.copyOf(answers))) {
            layDown(answers);
        } else if (!answers.isEmpty()) {
            insert(UUID.randomUUID().toString(), WAITING, together(answers));
        }
    }

    /** Lets those that wait join those laid down, or destroys them: nobody could ever read them. */
    void end(Predicate<List<JsonObject>> rest) throws SQLException, RecordsException {
        List<JsonObject> answers = waiting();
        db.run("DELETE FROM answer WHERE survey = ? AND day = ''", survey);
        if (!answers.isEmpty() && rest.test(List.copyOf(answers))) {
            layDown(answers);
        }
    }

    /** All rows are written again in the order of their random names: inside a page, SQLite keeps the order of writing. */
    private void layDown(List<JsonObject> answers) throws SQLException, RecordsException {
        TreeMap<String, Laid> rows = new TreeMap<>();
        for (Kept row : kept("day <> ''")) {
            rows.put(row.id(), new Laid(row.day(), opened(row)));
        }
        String today = LocalDate.now(vault.clock()).toString();
        answers.forEach(answer -> rows.put(UUID.randomUUID().toString(), new Laid(today, answer)));
        db.run("DELETE FROM answer WHERE survey = ?", survey);
        for (var row : rows.entrySet()) {
            insert(row.getKey(), row.getValue().day(), row.getValue().answer());
        }
    }

    private static JsonObject together(List<JsonObject> answers) {
        JsonObject all = new JsonObject();
        JsonArray array = new JsonArray();
        answers.forEach(array::add);
        all.add("answers", array);
        int length = CanonicalJson.bytes(array).length;
        all.addProperty("filling", " ".repeat(FULL_LENGTHS - length % FULL_LENGTHS));
        return all;
    }

    private void insert(String id, String day, JsonObject body) throws SQLException, RecordsException {
        Sealed sealed = text.seal(VaultAnswers.place(id, survey), body);
        db.run("INSERT INTO answer VALUES(?,?,?,?,?)", id, survey, day, sealed.nonce(), sealed.bytes());
    }

    private List<Kept> kept(String which) throws SQLException {
        return db.list("SELECT answer_id, day, nonce, body FROM answer WHERE survey = ? AND " + which,
                row -> new Kept(row.getString(1), row.getString(2), new Sealed(row.getBytes(3), row.getBytes(4))),
                survey);
    }

    private JsonObject opened(Kept row) throws RecordsException {
        return text.open(VaultAnswers.place(row.id(), survey), row.sealed());
    }

    private record Kept(String id, String day, Sealed sealed) {}

    private record Laid(String day, JsonObject answer) {}
}
