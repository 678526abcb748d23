package org.attune.benchmarks;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.attune.records.Act;
import org.attune.records.Hit;
import org.attune.records.Page;
import org.attune.records.Query;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.records.Write;
import org.attune.records.workspace.Workspace;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Each method has a twin in plain SQLite; run by {@link StoreRows}, which prepares what lies in the folder. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class StoreBench {
    /** System property that names the prepared folder. */
    static final String FOLDER = "attune.bench.folder";
    static final int MANY = 100_000;
    private static final int MIDDLE = 50_000;
    private static final int ROWS = 100;
    private static final int HITS = 50;
    private static final String TYPED = "listenpau bed";
    private static final String ASKED = "\"listenpau\" AND \"bed\"*";

    private Workspace workspace;
    private Records records;
    private RawNotes raw;
    private RawNotes words;
    private int next = MANY;

    /** Opens both sides, and waits until the product's index is filled. */
    @Setup
    public void open() throws Exception {
        Path folder = Path.of(System.getProperty(FOLDER));
        workspace = new Vault().open(folder.resolve("many"));
        records = Vault.unlock(workspace);
        raw = RawNotes.in(folder.resolve("many.db"));
        words = RawNotes.words();
        words.fillWords(MANY);
        StoreRows.awaitIndexed(records, 0);
    }

    /** Closes both sides. */
    @TearDown
    public void close() throws SQLException {
        workspace.close();
        raw.close();
        words.close();
    }

    /** One record, durable. */
    @Benchmark
    public List<Saved> saveOurs() throws RecordsException {
        return records
                .commit(Act.of(new Write.Create(RecordId.fresh(), NoteType.NAME, new Note(next++).body())));
    }

    /** The same bytes, durable. */
    @Benchmark
    public int saveRaw() throws SQLException {
        raw.add(new Note(next++));
        return next;
    }

    /** The first page of the list. */
    @Benchmark
    public Page openOurs() throws RecordsException {
        return list(Query.of(NoteType.NAME));
    }

    /** The same. */
    @Benchmark
    public List<String> openRaw() throws SQLException {
        return raw.page("1=1", 0);
    }

    /** A page from the middle: scrolling. */
    @Benchmark
    public Page scrollOurs() throws RecordsException {
        return list(Query.of(NoteType.NAME).page(MIDDLE, ROWS));
    }

    /** The same. */
    @Benchmark
    public List<String> scrollRaw() throws SQLException {
        return raw.page("1=1", MIDDLE);
    }

    /** The first page of one in ten. */
    @Benchmark
    public Page filterOurs() throws RecordsException {
        return list(Query.of(NoteType.NAME).withStatus("open"));
    }

    /** The same. */
    @Benchmark
    public List<String> filterRaw() throws SQLException {
        return raw.page("status='open'", 0);
    }

    /** One word and the beginning of another. */
    @Benchmark
    public List<Hit> searchOurs() throws RecordsException {
        return records.as(Reader.me()).search(TYPED, HITS);
    }

    /** The same. */
    @Benchmark
    public List<String> searchRaw() throws SQLException {
        return words.search(ASKED);
    }

    private Page list(Query query) throws RecordsException {
        return records.as(Reader.me()).list(query);
    }
}
