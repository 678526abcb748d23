package org.attune.vault.internal.book;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.RecordsException.Reason;
import org.attune.records.TypeName;
import org.attune.records.json.BadJsonException;
import org.attune.records.json.StrictJson;
import org.attune.vault.internal.keys.Aead;
import org.attune.vault.internal.keys.BrokenSealException;
import org.attune.vault.internal.keys.Sealed;
import org.attune.vault.internal.store.DamagedEventException;
import org.attune.vault.internal.store.Db;
import org.attune.vault.internal.store.Event;
import org.attune.vault.internal.store.EventRows;
import org.attune.vault.internal.store.HeadText;
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
            return seal(key, change, eventId, body);
        } catch (BrokenSealException broken) {
            throw damaged(broken);
        }
    }

    /** The same with a key that is at hand. */
    static Sealed seal(byte[] key, Event.Change change, String eventId, byte[] body) {
        return Aead.seal(key, change.sealPlace(eventId), body);
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
        InstalledType installed = installed(event.change().type(), event.change().typeVersion());
        return installed.upgraded(parse(open(db, event)), event.change().typeVersion());
    }

    /** The same of a text that was fetched with its key. */
    JsonObject read(RecordId record, HeadText text) throws RecordsException {
        InstalledType installed = installed(text.type(), text.typeVersion());
        try {
            byte[] key = keys.open(record, text.epoch(), text.key().orElseThrow(Bodies::erased));
            return installed.upgraded(parse(Aead.open(key, text.sealPlace(), text.body())), text.typeVersion());
        } catch (BrokenSealException broken) {
            throw damaged(broken);
        }
    }

    private InstalledType installed(TypeName type, int version) throws RecordsException {
        InstalledType installed = types.find(type).orElseThrow(() -> needsBundle(type));
        refuseNewer(installed, version);
        return installed;
    }

    /**
     * The event at a place, if it is as it was written: its clear part too.
     *
     * @throws RecordsException {@code DAMAGED}
     */
    static Event whole(Db db, long place) throws SQLException, RecordsException {
        try {
            return EventRows.at(db, place).filter(Event::isWhole).orElseThrow(() -> damaged(null));
        } catch (DamagedEventException unreadable) {
            throw damaged(unreadable);
        }
    }

    static RecordsException needsBundle(TypeName type) {
        return new RecordsException(Reason.NEEDS_BUNDLE, VaultWords.text("records.needs-bundle", type));
    }

    static void refuseNewer(InstalledType installed, int version) throws RecordsException {
        if (version > installed.type().version()) {
            throw new RecordsException(Reason.NEEDS_NEWER_BUNDLE,
                    VaultWords.text("records.needs-newer", installed.type().name()));
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
