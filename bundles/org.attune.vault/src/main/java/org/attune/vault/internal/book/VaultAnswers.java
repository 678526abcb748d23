package org.attune.vault.internal.book;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import org.attune.records.AnonymousAnswers;
import org.attune.records.RecordsException;
import org.attune.records.RecordsException.Reason;
import org.attune.vault.internal.keys.Aead;
import org.attune.vault.internal.keys.Purpose;
import org.attune.vault.internal.keys.Sealed;
import org.attune.vault.internal.store.Db;
import org.attune.vault.internal.words.VaultWords;

import com.google.gson.JsonObject;

/** Answers outside of all chains: random names, the day only, in a table that keeps no order of arrival. */
final class VaultAnswers implements AnonymousAnswers {
    private static final int CODE_BYTES = 16;
    private static final int MOST_CODES = 10_000;

    private final Gate gate;
    private final Vault vault;
    private final SealedText text;

    VaultAnswers(Gate gate, Vault vault) {
        this.gate = gate;
        this.vault = vault;
        this.text = new SealedText(vault.key().forPurpose(Purpose.ANSWERS));
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
    public void answer(String survey, String code, JsonObject answer) throws RecordsException {
        gate.through(() -> {
            String id = UUID.randomUUID().toString();
            Sealed sealed = text.seal(place(id, survey), answer);
            return vault.database().write(db -> exchange(db, survey, code, id, sealed));
        });
    }

    private boolean exchange(Db db, String survey, String code, String id, Sealed sealed)
            throws SQLException, RecordsException {
        if (db.run("DELETE FROM answer_code WHERE survey = ? AND code_hash = ?", survey, hash(code)) == 0) {
            throw new RecordsException(Reason.UNKNOWN_RECORD, VaultWords.text("answers.unknown-code"));
        }
        db.run("INSERT INTO answer VALUES(?,?,?,?,?)", id, survey, LocalDate.now(vault.clock()).toString(),
                sealed.nonce(), sealed.bytes());
        return true;
    }

    @Override
    public List<JsonObject> answers(String survey) throws RecordsException {
        return gate.through(() -> vault.database().read(db -> shuffled(db, survey)));
    }

    private List<JsonObject> shuffled(Db db, String survey) throws SQLException, RecordsException {
        List<JsonObject> answers = new ArrayList<>();
        for (Kept kept : db.list("SELECT answer_id, nonce, body FROM answer WHERE survey = ?",
                row -> new Kept(row.getString(1), new Sealed(row.getBytes(2), row.getBytes(3))), survey)) {
            answers.add(text.open(place(kept.id(), survey), kept.sealed()));
        }
        Collections.shuffle(answers, new SecureRandom());
        return answers;
    }

    private record Kept(String id, Sealed sealed) {}

    private static byte[] hash(String code) {
        return ContentName.sha256().digest(code.strip().getBytes(StandardCharsets.UTF_8));
    }

    static String place(String id, String survey) {
        return "answer|" + id + "|" + survey;
    }
}
