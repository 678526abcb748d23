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

/**
 * Each method has a twin in plain SQLite; run by {@link StoreRows}, which prepares what lies in the folder. JMH gives
 * each method a process of its own, which opens only the side that the method asks for.
 */
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

    /** The product's store, unlocked, its index filled. */
    @State(Scope.Benchmark)
    public static class Ours {
        private Workspace workspace;
        private Records records;
        private int next = MANY;

        /** Opens it, and waits until nothing is done in the background any more. */
        @Setup
        public void open() throws Exception {
            workspace = new Vault().open(folder().resolve("many"));
            records = Vault.unlock(workspace);
            StoreRows.awaitIndexed(records, 0);
        }

        /** Closes it. */
        @TearDown
        public void close() {
            workspace.close();
        }

        private Page list(Query query) throws RecordsException {
            return records.as(Reader.me()).list(query);
        }
    }

    /** The same notes in plain SQLite. */
    @State(Scope.Benchmark)
    public static class Raw {
        private RawNotes notes;
        private int next = MANY;

        /** Opens them. */
        @Setup
        public void open() throws SQLException {
            notes = RawNotes.in(folder().resolve("many.db"));
        }

        /** Closes them. */
        @TearDown
        public void close() throws SQLException {
            notes.close();
        }
    }

    /** Their texts in plain FTS5. */
    @State(Scope.Benchmark)
    public static class Words {
        private RawNotes words;

        /** Fills it. */
        @Setup
        public void open() throws SQLException {
            words = RawNotes.words();
            words.fillWords(MANY);
        }

        /** Closes it. */
        @TearDown
        public void close() throws SQLException {
            words.close();
        }
    }

    private static Path folder() {
        return Path.of(System.getProperty(FOLDER));
    }

    /** One record, durable. */
    @Benchmark
    public List<Saved> saveOurs(Ours ours) throws RecordsException {
        return ours.records
                .commit(Act.of(new Write.Create(RecordId.fresh(), NoteType.NAME, new Note(ours.next++).body())));
    }

    /** The same bytes, durable. */
    @Benchmark
    public int saveRaw(Raw raw) throws SQLException {
        raw.notes.add(new Note(raw.next++));
        return raw.next;
    }

    /** The first page of the list. */
    @Benchmark
    public Page openOurs(Ours ours) throws RecordsException {
        return ours.list(Query.of(NoteType.NAME));
    }

    /** The same. */
    @Benchmark
    public List<String> openRaw(Raw raw) throws SQLException {
        return raw.notes.page("1=1", 0);
    }

    /** A page from the middle: scrolling. */
    @Benchmark
    public Page scrollOurs(Ours ours) throws RecordsException {
        return ours.list(Query.of(NoteType.NAME).page(MIDDLE, ROWS));
    }

    /** The same. */
    @Benchmark
    public List<String> scrollRaw(Raw raw) throws SQLException {
        return raw.notes.page("1=1", MIDDLE);
    }

    /** The first page of one in ten. */
    @Benchmark
    public Page filterOurs(Ours ours) throws RecordsException {
        return ours.list(Query.of(NoteType.NAME).withStatus("open"));
    }

    /** The same. */
    @Benchmark
    public List<String> filterRaw(Raw raw) throws SQLException {
        return raw.notes.page("status='open'", 0);
    }

    /** One word and the beginning of another. */
    @Benchmark
    public List<Hit> searchOurs(Ours ours) throws RecordsException {
        return ours.records.as(Reader.me()).search(TYPED, HITS);
    }

    /** The same. */
    @Benchmark
    public List<String> searchRaw(Words words) throws SQLException {
        return words.words.search(ASKED);
    }
}
