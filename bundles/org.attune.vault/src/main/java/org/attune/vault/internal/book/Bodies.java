package org.attune.vault.internal.book;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Optional;

import org.attune.records.RecordsException;
import org.attune.records.RecordsException.Reason;
import org.attune.records.json.BadJsonException;
import org.attune.records.json.StrictJson;
import org.attune.vault.internal.keys.Aead;
import org.attune.vault.internal.keys.BrokenSealException;
import org.attune.vault.internal.keys.Sealed;
import org.attune.vault.internal.store.Db;
import org.attune.vault.internal.store.Event;
import org.attune.vault.internal.words.VaultWords;

import com.google.gson.JsonObject;

/** Seals and opens the texts of events. */
final class Bodies {
    private final RecordKeys keys;
    private final Types types;

    Bodies(RecordKeys keys, Types types) {
        this.keys = keys;
        this.types = types;
    }

    /** The bytes of a body, sealed for an event that is being made. */
    Sealed seal(Db db, Event.Change change, String eventId, byte[] body) throws SQLException, RecordsException {
        try {
            byte[] key = keys.find(db, change.record(), change.epoch()).orElseThrow(Bodies::erased);
            return Aead.seal(key, change.sealPlace(eventId), body);
        } catch (BrokenSealException broken) {
            throw damaged(broken);
        }
    }

    /**
     * The bytes of an event's body.
     *
     * @throws RecordsException {@code DAMAGED}, {@code ERASED}
     */
    byte[] open(Db db, Event event) throws SQLException, RecordsException {
        Sealed sealed = event.body().orElseThrow(Bodies::erased);
        try {
            byte[] key = keys.find(db, event.change().record(), event.change().epoch()).orElseThrow(Bodies::erased);
            return Aead.open(key, event.sealPlace(), sealed);
        } catch (BrokenSealException broken) {
            throw damaged(broken);
        }
    }

    /**
     * The body of an event in the current shape of its type.
     *
     * @throws RecordsException {@code DAMAGED}, {@code ERASED}, {@code NEEDS_BUNDLE}, {@code NEEDS_NEWER_BUNDLE}
     */
    JsonObject read(Db db, Event event) throws SQLException, RecordsException {
        Optional<InstalledType> installed = types.find(event.change().type());
        if (installed.isEmpty()) {
            throw new RecordsException(Reason.NEEDS_BUNDLE,
                    VaultWords.text("records.needs-bundle", event.change().type()));
        }
        refuseNewer(installed.get(), event.change().typeVersion(), event);
        JsonObject body = parse(open(db, event));
        return installed.get().upgraded(body, event.change().typeVersion());
    }

    static void refuseNewer(InstalledType installed, int version, Event event) throws RecordsException {
        if (version > installed.type().version()) {
            throw new RecordsException(Reason.NEEDS_NEWER_BUNDLE,
                    VaultWords.text("records.needs-newer", event.change().type()));
        }
    }

    /** Opened bytes as JSON. */
    static JsonObject parse(byte[] bytes) throws RecordsException {
        try {
            return StrictJson.parseObject(new String(bytes, StandardCharsets.UTF_8));
        } catch (BadJsonException broken) {
            throw damaged(broken);
        }
    }

    static RecordsException damaged(Throwable cause) {
        return new RecordsException(Reason.DAMAGED, VaultWords.text("records.damaged"), cause);
    }

    static RecordsException erased() {
        return new RecordsException(Reason.ERASED, VaultWords.text("records.erased"));
    }
}
