package org.attune.workbench.internal.window;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.attune.records.Act;
import org.attune.records.AnonymousAnswers;
import org.attune.records.Audience;
import org.attune.records.Blobs;
import org.attune.records.Documents;
import org.attune.records.Draft;
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
import org.attune.records.Row;
import org.attune.records.Saved;
import org.attune.records.StoredRecord;
import org.attune.records.TypeName;
import org.attune.records.VersionHash;
import org.attune.records.Write;

import com.google.gson.JsonObject;

/** Records in memory: one record that every search finds, one draft. */
final class FakeRecords implements Records, Reading, Drafts {
    static final TypeName TYPE = new TypeName("test.note");
    static final TypeName ABSENT = new TypeName("absent.note");

    private volatile boolean forgotten;
    static final RecordId RECORD = RecordId.of("6f1b0f0e-5f0d-4f6e-9a53-0a8c3b1f2d4e");

    private final List<Act> committed = new CopyOnWriteArrayList<>();
    private volatile Optional<RecordsException> refusal = Optional.empty();
    private final List<Draft> drafts = new CopyOnWriteArrayList<>();
    private final List<Consumer<List<Saved>>> watchers = new CopyOnWriteArrayList<>();

    FakeRecords() {
        draft("test.note/new");
    }

    void draft(String key) {
        drafts.add(new Draft(key, TYPE, Optional.empty(), new JsonObject(), Instant.parse("2026-11-14T14:02:00Z")));
    }

    void changed() {
        watchers.forEach(watcher -> watcher.accept(List.of()));
    }

    /** Somebody changed records in one act. */
    void changed(Saved... act) {
        watchers.forEach(watcher -> watcher.accept(List.of(act)));
    }

    /** What was committed, in order. */
    List<Act> committed() {
        return committed;
    }

    /** From now on every commit is refused. */
    void refuse(RecordsException reason) {
        refusal = Optional.of(reason);
    }

    @Override
    public Reading as(Reader reader) {
        return this;
    }

    @Override
    public List<Saved> commit(Act act) throws RecordsException {
        if (refusal.isPresent()) {
            throw refusal.get();
        }
        committed.add(act);
        List<Saved> saved = act.writes().stream().map(Write.Undo.class::cast)
                .map(undo -> new Saved(undo.record(), version(committed.size()), false)).toList();
        changed(saved.toArray(Saved[]::new));
        return saved;
    }

    /** The version that the act of this number makes, counted from 1. */
    static VersionHash version(int act) {
        return new VersionHash(String.valueOf(act).repeat(64).substring(0, 64));
    }

    @Override
    public Drafts drafts() {
        return this;
    }

    @Override
    public Documents documents() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Blobs blobs() {
        throw new UnsupportedOperationException();
    }

    @Override
    public AnonymousAnswers anonymousAnswers() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Identity identity() {
        return new Identity(RECORD, "M-01", "device");
    }

    @Override
    public Optional<RecordType> type(TypeName name) {
        return Optional.empty();
    }

    @Override
    public List<RecordType> types() {
        return List.of();
    }

    @Override
    public Watch watch(Consumer<List<Saved>> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    @Override
    public Page list(Query query) {
        return new Page(List.of(row()), 1);
    }

    @Override
    public Optional<StoredRecord> find(RecordId record) {
        return Optional.empty();
    }

    @Override
    public List<HistoryEntry> history(RecordId record) {
        return List.of();
    }

    @Override
    public List<Hit> search(String words, int limit) {
        return List.of(new Hit(row(), words));
    }

    /** From now on nothing is kept. */
    void forget() {
        forgotten = true;
    }

    @Override
    public Map<TypeName, Long> counts() {
        return forgotten ? Map.of() : Map.of(ABSENT, 12L);
    }

    @Override
    public void keep(Draft draft) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Draft> find(String key) {
        return Optional.empty();
    }

    @Override
    public List<Draft> all() {
        return List.copyOf(drafts);
    }

    @Override
    public void discard(String key) {
        throw new UnsupportedOperationException();
    }

    private static Row row() {
        return new Row(RECORD, TYPE, new VersionHash("0".repeat(64)), Header.EMPTY, "A kept note", "",
                Instant.parse("2026-11-14T14:02:00Z"), Readability.READABLE, false, Audience.ONLY_ME);
    }
}
