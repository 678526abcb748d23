package org.attune.records.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.attune.records.Act;
import org.attune.records.Page;
import org.attune.records.Query;
import org.attune.records.Readability;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Row;
import org.attune.records.Saved;
import org.attune.records.StoredRecord;
import org.attune.records.TypeName;
import org.attune.records.VersionHash;
import org.attune.records.Write;

/**
 * The records of one type as their holder sees them, read as Java records and changed without losing what a view does
 * not know. What a service over one type is made of.
 * <p>
 * From any thread except the user interface's: calls wait for the disk. Cost: one indexed query and one read per record
 * in the answer. Every call that reads throws what {@link org.attune.records.Reading} throws; those that write throw
 * what {@link Records#commit} throws.
 *
 * @param <V> the Java record that bodies are viewed as
 * @param <K> what a record is given out as, with its id and version
 */
public final class ViewedRecords<V extends Record, K> {
    private static final int PAGE = 1_000;

    private final Records records;
    private final Shape<V, K> shape;

    /** The records of a type in a workspace. */
    public ViewedRecords(Records records, Shape<V, K> shape) {
        this.records = records;
        this.shape = shape;
    }

    /**
     * How the records of a type are read.
     *
     * @param <V> the Java record that bodies are viewed as
     * @param <K> what a record is given out as
     * @param type the type
     * @param view how bodies are read
     * @param kept makes what is given out
     * @param missing what a person is told whose record is gone
     */
    public record Shape<V extends Record, K>(TypeName type, BodyView<V> view, BiFunction<StoredRecord, V, K> kept,
            Supplier<String> missing) {}

    /** One of them; empty when there is none, or the record is of another type. */
    public Optional<K> find(RecordId id) throws RecordsException {
        return stored(id).map(this::kept);
    }

    /** All that a query finds and that can be read, in its order; its page does not count. */
    public List<K> all(Query query) throws RecordsException {
        List<K> all = new ArrayList<>();
        int seen = 0;
        Page page;
        do {
            page = records.as(Reader.me()).list(query.page(seen, PAGE));
            seen += page.rows().size();
            all.addAll(read(page.rows()));
        } while (seen < page.total() && !page.rows().isEmpty());
        return all;
    }

    /** What of one page of a query can be read, in its order. */
    public List<K> page(Query query) throws RecordsException {
        return read(records.as(Reader.me()).list(query).rows());
    }

    /** The write that begins one, to go into an act of the caller's. */
    public Write.Create begin(V viewed) {
        return new Write.Create(RecordId.fresh(), shape.type(), shape.view().write(viewed));
    }

    /** Keeps a new one. */
    public Saved add(V viewed) throws RecordsException {
        return records.commit(Act.of(begin(viewed))).getFirst();
    }

    /**
     * The write that changes one, to go into an act of the caller's. Unknown members stay as they are.
     *
     * @param base the version that the change was made on
     * @throws RecordsException {@code UNKNOWN_RECORD}
     */
    public Write.Update change(RecordId id, VersionHash base, UnaryOperator<V> change) throws RecordsException {
        StoredRecord stored = stored(id).orElseThrow(this::missing);
        V changed = change.apply(shape.view().read(stored.body()));
        return new Write.Update(id, base, shape.view().update(stored.body(), changed));
    }

    /** Keeps a change, as {@link #change}. */
    public Saved update(RecordId id, VersionHash base, UnaryOperator<V> change) throws RecordsException {
        return records.commit(Act.of(change(id, base, change))).getFirst();
    }

    private List<K> read(List<Row> rows) throws RecordsException {
        List<K> read = new ArrayList<>(rows.size());
        for (Row row : rows) {
            if (row.readability() == Readability.READABLE) {
                find(row.id()).ifPresent(read::add);
            }
        }
        return read;
    }

    private Optional<StoredRecord> stored(RecordId id) throws RecordsException {
        return records.as(Reader.me()).find(id).filter(found -> found.type().equals(shape.type()));
    }

    private K kept(StoredRecord stored) {
        return shape.kept().apply(stored, shape.view().read(stored.body()));
    }

    private RecordsException missing() {
        return new RecordsException(RecordsException.Reason.UNKNOWN_RECORD, shape.missing().get());
    }
}
