package org.attune.program.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.attune.records.Act;
import org.attune.records.AnonymousAnswers;
import org.attune.records.Blobs;
import org.attune.records.CallGuard;
import org.attune.records.Complaint;
import org.attune.records.Documents;
import org.attune.records.Drafts;
import org.attune.records.Identity;
import org.attune.records.Pace;
import org.attune.records.Reader;
import org.attune.records.Reading;
import org.attune.records.RecordId;
import org.attune.records.RecordType;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.RecordsException.Reason;
import org.attune.records.Row;
import org.attune.records.Saved;
import org.attune.records.TypeName;
import org.attune.records.VersionHash;
import org.attune.records.Write;

import com.google.gson.JsonObject;

/**
 * Records that are gone with the test. Only the holder reads; nothing is shared. Every call on the store
 * passes the guard that was given, so that a test sees who waits on the wrong thread.
 */
public final class MemoryRecords implements Records {
    private final LocalDate today;
    private final Map<TypeName, RecordType> types = new TreeMap<>();
    private final Map<TypeName, SchemaCheck> schemas = new TreeMap<>();
    private final List<Consumer<List<Saved>>> watchers = new CopyOnWriteArrayList<>();
    private final Identity identity = new Identity(RecordId.fresh(), "M-01", "test");
    private final Gate gate = new Gate();
    private final MemoryDrafts drafts = new MemoryDrafts(gate);
    private final MemoryAnswers answers = new MemoryAnswers(gate);
    private final MemoryDocuments documents = new MemoryDocuments(gate);
    private final MemoryBlobs blobs = new MemoryBlobs(gate);
    private final Map<VersionHash, Row> rows = new ConcurrentHashMap<>();
    private Log log = new Log();
    private int acts;

    /** Empty records for some types, on a day. */
    public MemoryRecords(LocalDate today, RecordType... types) {
        this.today = today;
        Arrays.stream(types).forEach(type -> {
            this.types.put(type.name(), type);
            schemas.put(type.name(), SchemaCheck.of(type.schema()));
        });
    }

    /** From now on this is asked before each call. */
    public MemoryRecords guardedBy(CallGuard guard) {
        gate.guardedBy(guard);
        return this;
    }

    /** From now on every write fails so, until it is told to {@link #workAgain}. */
    public void failWith(RecordsException why) {
        gate.failing(Optional.of(why));
    }

    /** Ends the failing. */
    public void workAgain() {
        gate.failing(Optional.empty());
    }

    /** How many acts were done. */
    public int acts() {
        return acts;
    }

    @Override
    public Reading as(Reader reader) {
        if (!reader.equals(Reader.me())) {
            throw new UnsupportedOperationException("Memory knows its holder only");
        }
        return new MemoryReading(this::events, types, identity, gate, rows);
    }

    private synchronized Log events() {
        return log;
    }

    @Override
    public List<Saved> commit(Act act) throws RecordsException {
        return commit(act, Pace.UNTOLD);
    }

    @Override
    public synchronized List<Saved> commit(Act act, Pace pace) throws RecordsException {
        gate.write();
        Log after = log.copy();
        List<Saved> saved = new ArrayList<>();
        for (Write write : act.writes()) {
            saved.add(apply(write, after));
            pace.at(saved.size(), act.writes().size());
        }
        act.draft().ifPresent(drafts::forget);
        log = after;
        acts++;
        watchers.forEach(watcher -> watcher.accept(saved));
        return saved;
    }

    private Saved apply(Write write, Log after) throws RecordsException {
        return switch (write) {
            case Write.Create create -> after.create(create, checked(create.type(), create.body()));
            case Write.Update update -> after.update(update, checked(after.typeOf(update.record()), update.body()));
            case Write.Undo undo -> after.undo(undo);
            case Write.Share share ->
                throw new UnsupportedOperationException("Memory does not share " + share.record());
            case Write.Erase erase -> after.erase(erase.record());
        };
    }

    private JsonObject checked(TypeName name, JsonObject body) throws RecordsException {
        RecordType type = type(name).orElseThrow(() -> new RecordsException(Reason.UNKNOWN_TYPE, "No type " + name));
        List<Complaint> complaints = schemas.get(name).complaints(body);
        complaints = complaints.isEmpty() ? type.check(body, today) : complaints;
        if (!complaints.isEmpty()) {
            throw RecordsException.invalid(complaints);
        }
        return body.deepCopy();
    }

    @Override
    public Drafts drafts() {
        return drafts;
    }

    @Override
    public Documents documents() {
        return documents;
    }

    @Override
    public Blobs blobs() {
        return blobs;
    }

    @Override
    public AnonymousAnswers anonymousAnswers() {
        return answers;
    }

    @Override
    public Identity identity() {
        return identity;
    }

    @Override
    public Optional<RecordType> type(TypeName name) {
        return Optional.ofNullable(types.get(name));
    }

    @Override
    public List<RecordType> types() {
        return List.copyOf(types.values());
    }

    @Override
    public Watch watch(Consumer<List<Saved>> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }
}
