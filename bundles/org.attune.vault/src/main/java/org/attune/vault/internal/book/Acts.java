package org.attune.vault.internal.book;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.records.Act;
import org.attune.records.Complaint;
import org.attune.records.Pace;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.RecordsException.Reason;
import org.attune.records.Saved;
import org.attune.records.TypeName;
import org.attune.records.Write;
import org.attune.vault.internal.store.Chain;
import org.attune.vault.internal.store.Database;
import org.attune.vault.internal.store.Db;
import org.attune.vault.internal.store.HeaderJson;
import org.attune.vault.internal.store.RecordRow;
import org.attune.vault.internal.words.VaultWords;

import com.google.gson.JsonObject;

/** Does an act: looks all bodies over on the caller's thread, then writes them in one transaction. */
final class Acts {
    private final Vault vault;
    private final Bodies bodies;
    private final RecordKeys keys;
    private final Pace pace;

    Acts(Vault vault, Bodies bodies, RecordKeys keys, Pace pace) {
        this.vault = vault;
        this.bodies = bodies;
        this.keys = keys;
        this.pace = pace;
    }

    /** A write whose body, if it has one, was looked over. */
    record Ready(Write write, Optional<Text> text) {}

    /** A body that may be kept. */
    record Text(TypeName type, int version, JsonObject body, byte[] bytes, String header) {}

    List<Ready> prepare(Act act) throws RecordsException {
        LocalDate today = LocalDate.now(vault.clock());
        Map<RecordId, TypeName> begun = new HashMap<>();
        List<Ready> ready = new ArrayList<>();
        for (Write write : act.writes()) {
            ready.add(new Ready(write, text(write, begun, today)));
            pace.at(ready.size(), 2L * act.writes().size());
        }
        return ready;
    }

    private Optional<Text> text(Write write, Map<RecordId, TypeName> begun, LocalDate today) throws RecordsException {
        return switch (write) {
            case Write.Create create -> {
                begun.put(create.record(), create.type());
                yield Optional.of(examined(create.type(), create.body(), today));
            }
            case Write.Update update -> Optional.of(examined(type(update.record(), begun), update.body(), today));
            case Write.Undo undo -> Optional.empty();
            case Write.Share share -> Optional.empty();
            case Write.Erase erase -> Optional.empty();
        };
    }

    private TypeName type(RecordId record, Map<RecordId, TypeName> begun) throws RecordsException {
        TypeName known = begun.get(record);
        if (known != null) {
            return known;
        }
        Database database = vault.database();
        return database.read(db -> RecordRow.find(db, record)).map(RecordRow::type).orElseThrow(Acts::unknown);
    }

    private Text examined(TypeName name, JsonObject body, LocalDate today) throws RecordsException {
        InstalledType installed = Examination.installed(vault.types(), name);
        JsonObject copy = body.deepCopy();
        byte[] bytes = Examination.pass(installed, copy, today);
        String header = HeaderJson.write(installed.type().header(copy));
        return new Text(name, installed.type().version(), copy, bytes, header);
    }

    /** Writes everything, inside a transaction. */
    List<Saved> write(Db db, Act act, List<Ready> ready) throws SQLException, RecordsException {
        Chain chain = Chain.of(db, vault.identity().device(), vault.identity().person(), vault.clock());
        OneWrite one = new OneWrite(db, chain, bodies, keys, vault.types());
        List<Saved> saved = new ArrayList<>();
        for (Ready next : ready) {
            saved.add(one.write(next));
            pace.at(ready.size() + saved.size(), 2L * ready.size());
        }
        if (act.draft().isPresent()) {
            db.run("DELETE FROM draft WHERE key = ?", act.draft().get());
        }
        return saved;
    }

    static RecordsException unknown() {
        return new RecordsException(Reason.UNKNOWN_RECORD, VaultWords.text("records.unknown"));
    }

    static RecordsException taken() {
        return RecordsException.invalid(List.of(new Complaint("", VaultWords.text("records.taken"))));
    }
}
