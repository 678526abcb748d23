package org.attune.console.internal.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.attune.records.Act;
import org.attune.records.AnonymousAnswers;
import org.attune.records.Audience;
import org.attune.records.Blobs;
import org.attune.records.Documents;
import org.attune.records.Drafts;
import org.attune.records.Header;
import org.attune.records.HistoryEntry;
import org.attune.records.Hit;
import org.attune.records.Identity;
import org.attune.records.Page;
import org.attune.records.Query;
import org.attune.records.Readability;
import org.attune.records.Reader;
import org.attune.records.Reading;
import org.attune.records.RecordId;
import org.attune.records.RecordType;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.RecordsException.Reason;
import org.attune.records.Row;
import org.attune.records.Saved;
import org.attune.records.StoredRecord;
import org.attune.records.TypeName;
import org.attune.records.VersionHash;
import org.attune.records.Write;

import com.google.gson.JsonObject;

/** Records in memory: creating, listing, finding and searching, as far as the console's commands need it. */
public final class MemoryRecords implements Records, Reading {
    private static final Instant NOON = Instant.parse("2026-11-12T12:00:00Z");

    private final Map<RecordId, StoredRecord> kept = new LinkedHashMap<>();
    private final Set<RecordId> damaged = new HashSet<>();
    private final List<RecordType> types;

    MemoryRecords(List<RecordType> types) {
        this.types = types;
    }

    /** Keeps a record of a type that nobody has installed. */
    public RecordId keepForeign(TypeName type) {
        RecordId id = RecordId.fresh();
        JsonObject body = new JsonObject();
        body.addProperty("melody", "slow");
        keep(id, type, body);
        return id;
    }

    /** From now on the text of a record cannot be read. */
    public void damage(RecordId record) {
        damaged.add(record);
    }

    public int size() {
        return kept.size();
    }

    long events() {
        return kept.size();
    }

    @Override
    public Reading as(Reader reader) {
        return this;
    }

    @Override
    public List<Saved> commit(Act act) throws RecordsException {
        Write.Create create = (Write.Create) act.writes().getFirst();
        RecordType type = type(create.type())
                .orElseThrow(() -> new RecordsException(Reason.UNKNOWN_TYPE, "No installed bundle knows this type."));
        var complaints = type.check(create.body(), LocalDate.EPOCH);
        if (!complaints.isEmpty()) {
            throw RecordsException.invalid(complaints);
        }
        return List.of(keep(create.record(), create.type(), create.body()));
    }

    private Saved keep(RecordId id, TypeName type, JsonObject body) {
        VersionHash version = new VersionHash("%064x".formatted(kept.size() + 1));
        var header = type(type).map(known -> known.header(body)).orElse(Header.EMPTY);
        kept.put(id, new StoredRecord(id, type, version, List.of(), header, body, Audience.ONLY_ME, NOON, NOON));
        return new Saved(id, version, false);
    }

    @Override
    public Page list(Query query) {
        List<Row> all = kept.values().stream()
                .filter(record -> query.type().filter(type -> !type.equals(record.type())).isEmpty()).map(this::row)
                .toList();
        return new Page(all.stream().skip(query.offset()).limit(query.limit()).toList(), all.size());
    }

    private Row row(StoredRecord record) {
        Optional<RecordType> type = type(record.type());
        return new Row(record.id(), record.type(), record.version(), record.header(),
                type.map(known -> known.title(record.body())).orElse(""), "", NOON,
                readability(record.id(), type), false, record.audience());
    }

    private Readability readability(RecordId id, Optional<RecordType> type) {
        Readability whole = type.isPresent() ? Readability.READABLE : Readability.NEEDS_BUNDLE;
        return damaged.contains(id) ? Readability.DAMAGED : whole;
    }

    @Override
    public Optional<StoredRecord> find(RecordId record) throws RecordsException {
        Optional<StoredRecord> found = kept(record);
        if (found.isPresent() && type(found.get().type()).isEmpty()) {
            throw new RecordsException(Reason.NEEDS_BUNDLE, "The bundle that owns this type is not installed.");
        }
        return found;
    }

    @Override
    public Optional<StoredRecord> kept(RecordId record) throws RecordsException {
        if (damaged.contains(record)) {
            throw new RecordsException(Reason.DAMAGED, "The text of this record is damaged.");
        }
        return Optional.ofNullable(kept.get(record));
    }

    @Override
    public List<HistoryEntry> history(RecordId record) {
        return Optional.ofNullable(kept.get(record)).stream()
                .map(it -> new HistoryEntry(it.version(), Optional.empty(), HistoryEntry.Kind.CREATED,
                        RecordId.fresh(), "device", NOON, it.audience(), Optional.of(it.body())))
                .toList();
    }

    @Override
    public List<Hit> search(String words, int limit) {
        return kept.values().stream().map(this::row).filter(row -> row.title().contains(words)).limit(limit)
                .map(row -> new Hit(row, "…" + words + "…")).toList();
    }

    @Override
    public Map<TypeName, Long> counts() {
        Map<TypeName, Long> counts = new TreeMap<>();
        kept.values().forEach(record -> counts.merge(record.type(), 1L, Long::sum));
        return counts;
    }

    @Override
    public Optional<RecordType> type(TypeName name) {
        return types.stream().filter(type -> type.name().equals(name)).findFirst();
    }

    @Override
    public List<RecordType> types() {
        return types;
    }

    @Override
    public Drafts drafts() {
        throw new UnsupportedOperationException("no command keeps drafts");
    }

    @Override
    public Documents documents() {
        throw new UnsupportedOperationException("no command keeps documents");
    }

    @Override
    public Blobs blobs() {
        throw new UnsupportedOperationException("no command keeps attachments");
    }

    @Override
    public AnonymousAnswers anonymousAnswers() {
        throw new UnsupportedOperationException("no command takes answers");
    }

    @Override
    public Identity identity() {
        throw new UnsupportedOperationException("no command asks who it is");
    }

    @Override
    public Watch watch(Consumer<List<Saved>> watcher) {
        throw new UnsupportedOperationException("no command watches");
    }
}
