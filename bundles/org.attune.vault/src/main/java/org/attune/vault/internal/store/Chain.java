package org.attune.vault.internal.store;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.VersionHash;
import org.attune.vault.internal.keys.Sealed;

/**
 * The end of one device's chain of events, to which a transaction appends. Times grow along the chain whatever the
 * clock does; that it stood back is written down.
 */
public final class Chain {
    private static final Duration STRANGE = Duration.ofMinutes(1);
    private static final VersionHash NOT_YET = new VersionHash("0".repeat(64));

    private final Db db;
    private final String device;
    private final RecordId author;
    private final Clock clock;
    private Optional<VersionHash> last;
    private long sequence;
    private long place;
    private Instant lastMade;

    private Chain(Db db, String device, RecordId author, Clock clock) throws SQLException {
        this.db = db;
        this.device = device;
        this.author = author;
        this.clock = clock;
        Optional<Event> end = EventRows.last(db, device);
        last = end.map(Event::hash);
        sequence = end.map(Event::sequence).orElse(0L);
        lastMade = end.map(Event::madeAt).orElse(Instant.MIN);
        place = db.number("SELECT max(place) FROM event");
    }

    /**
     * The end of a chain, inside the transaction that appends to it.
     *
     * @param device the device whose chain it is
     * @param author who makes the events
     */
    public static Chain of(Db db, String device, RecordId author, Clock clock) throws SQLException {
        return new Chain(db, device, author, clock);
    }

    /** Makes the sealed text of an event, when its id is known. */
    public interface Sealing {
        /** The sealed text, or empty when the event has none. */
        Optional<Sealed> seal(String eventId) throws SQLException, RecordsException;
    }

    /** Who makes the events. */
    public RecordId author() {
        return author;
    }

    /**
     * Appends an event and brings the projections up to it.
     *
     * @param change what it does
     * @param sealing makes the sealed text for the id of the event
     */
    public Event append(Event.Change change, Sealing sealing) throws SQLException, RecordsException {
        String id = UUID.randomUUID().toString();
        Instant now = Instant.ofEpochMilli(clock.millis());
        Instant made = now.isAfter(lastMade) ? now : lastMade.plusMillis(1);
        Event unnamed = new Event(place + 1, id, device, sequence + 1, last, NOT_YET, change, sealing.seal(id),
                author, made, note(now));
        Event event = named(unnamed);
        EventRows.insert(db, event);
        Projection.apply(db, event);
        place = event.place();
        last = Optional.of(event.hash());
        sequence = event.sequence();
        lastMade = made;
        return event;
    }

    private String note(Instant now) {
        if (lastMade.equals(Instant.MIN) || now.plus(STRANGE).isAfter(lastMade)) {
            return "";
        }
        return "behind by " + Duration.between(now, lastMade).toSeconds() + " s";
    }

    private static Event named(Event e) {
        return new Event(e.place(), e.id(), e.device(), e.sequence(), e.previous(), EventHash.of(e), e.change(),
                e.body(), e.author(), e.madeAt(), e.clockNote());
    }
}
