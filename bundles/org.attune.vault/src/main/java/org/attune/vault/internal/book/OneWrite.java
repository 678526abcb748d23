package org.attune.vault.internal.book;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.attune.records.Audience;
import org.attune.records.HistoryEntry.Kind;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.RecordsException.Reason;
import org.attune.records.Recipient;
import org.attune.records.Saved;
import org.attune.records.VersionHash;
import org.attune.records.Write;
import org.attune.records.Header;
import org.attune.vault.internal.keys.Sealed;
import org.attune.vault.internal.store.Chain;
import org.attune.vault.internal.store.Db;
import org.attune.vault.internal.store.Event;
import org.attune.vault.internal.store.EventRows;
import org.attune.vault.internal.store.HeaderJson;
import org.attune.vault.internal.store.RecordRow;
import org.attune.vault.internal.store.RecordState;
import org.attune.vault.internal.words.VaultWords;

/** Turns each write of an act into an event, inside the act's transaction. */
final class OneWrite {
    private final Db db;
    private final Chain chain;
    private final Bodies bodies;
    private final RecordKeys keys;
    private final Types types;

    OneWrite(Db db, Chain chain, Bodies bodies, RecordKeys keys, Types types) {
        this.db = db;
        this.chain = chain;
        this.bodies = bodies;
        this.keys = keys;
        this.types = types;
    }

    Saved write(Acts.Ready ready) throws SQLException, RecordsException {
        return switch (ready.write()) {
            case Write.Create create -> create(create, ready.text().orElseThrow());
            case Write.Update update -> update(update, ready.text().orElseThrow());
            case Write.Undo undo -> undo(undo);
            case Write.Share share -> share(share);
            case Write.Erase erase -> erase(erase);
        };
    }

    private Saved create(Write.Create create, Acts.Text text) throws SQLException, RecordsException {
        if (RecordRow.find(db, create.record()).isPresent()) {
            throw Acts.taken();
        }
        Audience audience = Examination.installed(types, create.type()).type().defaultAudience();
        byte[] key = keys.beginFirst(db, create.record());
        Event.Change change = new Event.Change(Kind.CREATED, create.record(), create.type(), text.version(), List.of(),
                RecordKeys.FIRST, audience, text.header());
        Event event = chain.append(change, id -> Optional.of(Bodies.seal(key, change, id, text.bytes())));
        return new Saved(change.record(), event.hash(), false);
    }

    private Saved update(Write.Update update, Acts.Text text) throws SQLException, RecordsException {
        RecordRow row = live(update.record());
        InstalledType installed = Examination.installed(types, row.type());
        List<Event.Change> bases = new ArrayList<>();
        for (VersionHash hash : update.bases()) {
            Event base = version(update.record(), hash);
            Bodies.refuseNewer(installed, base.change().typeVersion());
            bases.add(base.change());
        }
        Kind kind = update.merges() ? Kind.MERGED : Kind.CHANGED;
        Circle circle = circle(bases, EventRows.at(db, row.head()).orElseThrow(Acts::unknown).change());
        return append(new Event.Change(kind, row.id(), row.type(), text.version(), update.bases(), circle.epoch(),
                circle.audience(), text.header()), Optional.of(text.bytes()));
    }

    /** Which key seals a new text, and who has it. */
    private record Circle(int epoch, Audience audience) {}

    /**
     * A text written on a version that other people saw must not slip into a circle that its writer did not think of:
     * then only those see it who belong to all.
     */
    private Circle circle(List<Event.Change> bases, Event.Change shown) throws SQLException {
        if (bases.stream().allMatch(base -> base.epoch() == shown.epoch())) {
            return new Circle(shown.epoch(), shown.audience());
        }
        Set<Recipient> all = EnumSet.allOf(Recipient.class);
        all.retainAll(shown.audience().recipients());
        bases.forEach(base -> all.retainAll(base.audience().recipients()));
        return new Circle(keys.begin(db, shown.record()), new Audience(all));
    }

    private Saved undo(Write.Undo undo) throws SQLException, RecordsException {
        RecordRow row = RecordRow.find(db, undo.record()).orElseThrow(Acts::unknown);
        refuseErased(row);
        Event head = version(undo.record(), undo.head());
        if (head.change().kind() == Kind.MERGED) {
            throw new RecordsException(Reason.NOT_LAST_CHANGE, VaultWords.text("records.merged"));
        }
        if (!RecordRow.heads(db, row.id()).equals(List.of(undo.head())) || !isOwnChange(head)) {
            throw new RecordsException(Reason.NOT_LAST_CHANGE, VaultWords.text("records.not-last"));
        }
        return head.change().bases().isEmpty() ? withdraw(head) : bringBack(head);
    }

    private boolean isOwnChange(Event head) {
        return head.author().equals(chain.author()) && switch (head.change().kind()) {
            case CREATED, CHANGED, UNDONE, WITHDRAWN -> true;
            case MERGED, SHARED, ERASED -> false;
        };
    }

    private Saved withdraw(Event head) throws SQLException, RecordsException {
        Event.Change of = head.change();
        return append(new Event.Change(Kind.WITHDRAWN, of.record(), of.type(), of.typeVersion(),
                List.of(head.hash()), of.epoch(), of.audience(), HeaderJson.write(Header.EMPTY)),
                Optional.empty());
    }

    private Saved bringBack(Event head) throws SQLException, RecordsException {
        Event before = version(head.change().record(), head.change().bases().getFirst());
        Event.Change of = before.change();
        if (before.body().isEmpty()) {
            return withdraw(head);
        }
        return append(new Event.Change(Kind.UNDONE, of.record(), of.type(), of.typeVersion(),
                List.of(head.hash()), head.change().epoch(), head.change().audience(), of.header()),
                Optional.of(bodies.open(db, before)));
    }

    private Saved share(Write.Share share) throws SQLException, RecordsException {
        RecordRow row = live(share.record());
        Event base = version(share.record(), share.base());
        byte[] body = bodies.open(db, base);
        Event.Change of = base.change();
        return append(new Event.Change(Kind.SHARED, row.id(), row.type(), of.typeVersion(),
                List.of(share.base()), keys.begin(db, row.id()), share.audience(), of.header()),
                Optional.of(body));
    }

    private Saved erase(Write.Erase erase) throws SQLException, RecordsException {
        RecordRow row = RecordRow.find(db, erase.record()).orElseThrow(Acts::unknown);
        refuseErased(row);
        Event event = Forgetting.forget(db, chain, row);
        return new Saved(row.id(), event.hash(), false);
    }

    private RecordRow live(RecordId record) throws SQLException, RecordsException {
        RecordRow row = RecordRow.find(db, record).orElseThrow(Acts::unknown);
        refuseErased(row);
        if (row.state() != RecordState.LIVE) {
            throw Acts.unknown();
        }
        return row;
    }

    private static void refuseErased(RecordRow row) throws RecordsException {
        if (row.state() == RecordState.ERASED) {
            throw Bodies.erased();
        }
    }

    private Event version(RecordId record, VersionHash hash) throws SQLException, RecordsException {
        return EventRows.version(db, record, hash).orElseThrow(
                () -> new RecordsException(Reason.UNKNOWN_RECORD, VaultWords.text("records.unknown-version")));
    }

    private Saved append(Event.Change change, Optional<byte[]> body) throws SQLException, RecordsException {
        Event event = chain.append(change, new Seal(change, body));
        int heads = RecordRow.find(db, change.record()).map(RecordRow::heads).orElse(1);
        return new Saved(change.record(), event.hash(), heads > 1);
    }

    /** Seals the body for the id that the event gets. */
    private final class Seal implements Chain.Sealing {
        private final Event.Change change;
        private final Optional<byte[]> body;

        Seal(Event.Change change, Optional<byte[]> body) {
            this.change = change;
            this.body = body;
        }

        @Override
        public Optional<Sealed> seal(String eventId) throws SQLException, RecordsException {
            return body.isEmpty()
                    ? Optional.empty()
                    : Optional.of(bodies.seal(db, change, eventId, body.get()));
        }
    }
}
