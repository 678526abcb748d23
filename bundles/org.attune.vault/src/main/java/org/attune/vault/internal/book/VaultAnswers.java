package org.attune.vault.internal.book;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;

import org.attune.records.AnonymousAnswers;
import org.attune.records.RecordsException;
import org.attune.records.RecordsException.Reason;
import org.attune.vault.internal.keys.Aead;
import org.attune.vault.internal.store.Db;
import org.attune.vault.internal.store.Work;
import org.attune.vault.internal.words.VaultWords;

import com.google.gson.JsonObject;

/** Answers outside of all chains. */
final class VaultAnswers implements AnonymousAnswers {
    private static final int CODE_BYTES = 16;
    private static final int MOST_CODES = 10_000;

    private final Gate gate;
    private final Vault vault;

    VaultAnswers(Gate gate, Vault vault) {
        this.gate = gate;
        this.vault = vault;
    }

    @Override
    public List<String> codes(String survey, int count) throws RecordsException {
        if (count < 1 || count > MOST_CODES) {
            throw new IllegalArgumentException("1 to 10,000 codes at a time");
        }
        return gate.through(() -> vault.database().write(db -> codes(db, survey, count)));
    }

    private static List<String> codes(Db db, String survey, int count) throws SQLException {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String code = HexFormat.of().formatHex(Aead.random(CODE_BYTES));
            db.run("INSERT INTO answer_code VALUES(?,?)", survey, hash(code));
            codes.add(code);
        }
        return codes;
    }

    @Override
    public void answer(String survey, String code, JsonObject answer, Predicate<List<JsonObject>> enough)
            throws RecordsException {
        untraced(db -> {
            if (!useUp(db, survey, code)) {
                throw new RecordsException(Reason.UNKNOWN_RECORD, VaultWords.text("answers.unknown-code"));
            }
            AnswerRows rows = rows(db, survey);
            List<JsonObject> waiting = rows.waiting();
            waiting.add(answer);
            rows.keep(waiting, enough);
            return true;
        });
    }

    @Override
    public boolean haveCome(String survey, int atLeast) throws RecordsException {
        return gate.through(() -> vault.database().read(db -> rows(db, survey).count() >= atLeast));
    }

    @Override
    public List<JsonObject> answers(String survey) throws RecordsException {
        return gate.through(() -> vault.database().read(db -> rows(db, survey).laidDown()));
    }

    @Override
    public void withdraw(String survey, List<String> codes) throws RecordsException {
        untraced(db -> {
            for (String code : codes) {
                useUp(db, survey, code);
            }
            return true;
        });
    }

    @Override
    public void close(String survey, Predicate<List<JsonObject>> rest) throws RecordsException {
        untraced(db -> {
            db.run("DELETE FROM answer_code WHERE survey = ?", survey);
            rows(db, survey).end(rest);
            return true;
        });
    }

    /** The log would tell which code and which answer were written together, and in which order. */
    private void untraced(Work<Boolean> work) throws RecordsException {
        gate.through(() -> {
            vault.database().write(work);
            vault.database().foldLog();
            return true;
        });
    }

    private AnswerRows rows(Db db, String survey) {
        return new AnswerRows(db, survey, vault);
    }

    /** Something random takes the place of a used code: how many are left would tell how many have answered. */
    private static boolean useUp(Db db, String survey, String code) throws SQLException {
        if (db.run("DELETE FROM answer_code WHERE survey = ? AND code_hash = ?", survey, hash(code)) == 0) {
            return false;
        }
        db.run("INSERT INTO answer_code VALUES(?,?)", survey, hash(HexFormat.of().formatHex(Aead.random(CODE_BYTES))));
        return true;
    }

    private static byte[] hash(String code) {
        return ContentName.sha256().digest(code.strip().getBytes(StandardCharsets.UTF_8));
    }

    static String place(String id, String survey) {
        return "answer|" + id + "|" + survey;
    }
}
