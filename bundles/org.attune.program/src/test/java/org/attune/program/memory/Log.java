package org.attune.program.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.records.HistoryEntry.Kind;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.RecordsException.Reason;
import org.attune.records.Saved;
import org.attune.records.TypeName;
import org.attune.records.VersionHash;
import org.attune.records.Write;

import com.google.gson.JsonObject;

/** All events, in order, and what follows from them. Each event is a millisecond after the one before. */
final class Log {
    private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");

    private final Map<RecordId, List<Version>> versions = new LinkedHashMap<>();
    private int events;

    Log copy() {
        Log copy = new Log();
        copy.versions.putAll(versions);
        copy.events = events;
        return copy;
    }

    Map<RecordId, List<Version>> records() {
        return versions;
    }

    List<Version> of(RecordId record) {
        return versions.getOrDefault(record, List.of());
    }

    /** The versions that no other was made on, newest first. */
    static List<Version> heads(List<Version> all) {
        return all.stream().filter(one -> all.stream().noneMatch(other -> other.base().equals(Optional.of(one.hash()))))
                .sorted(Comparator.comparing(Version::madeAt).reversed()).toList();
    }

    TypeName typeOf(RecordId record) throws RecordsException {
        return known(record).getFirst().type();
    }

    Saved create(Write.Create create, JsonObject body) {
        if (!of(create.record()).isEmpty()) {
            throw new IllegalArgumentException("The id is taken");
        }
        return add(create.record(), create.type(), Optional.empty(), Kind.CREATED, Optional.of(body));
    }

    Saved update(Write.Update update, JsonObject body) throws RecordsException {
        version(update.record(), update.base());
        return add(update.record(), typeOf(update.record()), Optional.of(update.base()), Kind.CHANGED,
                Optional.of(body));
    }

    Saved undo(Write.Undo undo) throws RecordsException {
        List<Version> heads = heads(known(undo.record()));
        Version head = version(undo.record(), undo.head());
        if (!heads.equals(List.of(head))) {
            throw new RecordsException(Reason.NOT_LAST_CHANGE, "It was changed since.");
        }
        Optional<JsonObject> before = head.base().isEmpty()
                ? Optional.empty()
                : version(undo.record(), head.base().get()).body();
        return add(undo.record(), head.type(), Optional.of(head.hash()),
                before.isEmpty() ? Kind.WITHDRAWN : Kind.UNDONE, before);
    }

    /** Nothing of the record is left, not even its history. */
    Saved erase(RecordId record) throws RecordsException {
        VersionHash last = heads(known(record)).getFirst().hash();
        versions.remove(record);
        return new Saved(record, last, false);
    }

    private List<Version> known(RecordId record) throws RecordsException {
        List<Version> known = of(record);
        if (known.isEmpty()) {
            throw new RecordsException(Reason.UNKNOWN_RECORD, "No such record.");
        }
        return known;
    }

    private Version version(RecordId record, VersionHash hash) throws RecordsException {
        return known(record).stream().filter(version -> version.hash().equals(hash)).findFirst()
                .orElseThrow(() -> new RecordsException(Reason.UNKNOWN_RECORD, "No such version."));
    }

    private Saved add(RecordId record, TypeName type, Optional<VersionHash> base, Kind kind,
            Optional<JsonObject> body) {
        VersionHash hash = new VersionHash(String.format("%064x", events));
        Version added = new Version(record, type, hash, base, kind, BEGINNING.plusMillis(events), body);
        events++;
        versions.merge(record, List.of(added),
                (before, after) -> Stream.concat(before.stream(), after.stream()).toList());
        return new Saved(record, hash, heads(of(record)).size() > 1);
    }
}
