package org.attune.benchmarks;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.attune.records.Query;
import org.attune.records.Reader;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.workspace.Workspace;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** What the store costs beside plain SQLite. */
final class StoreRows {
    private static final int PAGE_RECORDS = 10_000;
    private static final int INDEX_RECORDS = 20_000;
    private static final int ROUNDS = 3;
    private static final int ITERATIONS = 5;
    private static final double NANOS_IN_MILLI = 1e6;

    private final Path work;

    StoreRows(Path work) {
        this.work = work;
    }

    /** Waits until the record with a number, one of the first made, can be found by its title. */
    static void awaitIndexed(Records records, int number) throws RecordsException, InterruptedException {
        while (records.as(Reader.me()).search("Note " + new Note(number).title().substring(5), 1).isEmpty()) {
            Thread.sleep(1);
        }
    }

    List<Row> measured() throws Exception {
        List<Row> rows = new ArrayList<>();
        rows.add(firstPage());
        rows.add(index());
        new Vault().create(work.resolve("many"), StoreBench.MANY).close();
        try (RawNotes raw = RawNotes.in(work.resolve("many.db"))) {
            raw.fill(StoreBench.MANY);
        }
        rows.addAll(inside());
        return rows;
    }

    /** From the answer of the key derivation to the rows; the derivation itself is the price of the lock. */
    private Row firstPage() throws Exception {
        Path folder = work.resolve("page");
        new Vault().create(folder, PAGE_RECORDS).close();
        Path file = work.resolve("page.db");
        try (RawNotes raw = RawNotes.in(file)) {
            raw.fill(PAGE_RECORDS);
        }
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        List<Double> unlocking = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(ourPage(folder, unlocking));
            theirs.add(rawPage(file));
        }
        return Row.of("first page of the list right after unlocking, 10,000 records", "the same page in raw SQLite",
                "ms", new Pairs(ours, theirs), "printed, then ≤ 3 ×")
                .noting("unlocking before it, key derivation included: " + Pairs.range(unlocking) + " ms");
    }

    private static double ourPage(Path folder, List<Double> unlocking) throws Exception {
        try (Workspace workspace = new Vault().open(folder)) {
            long begun = System.nanoTime();
            Records records = Vault.unlock(workspace);
            unlocking.add(millisSince(begun));
            long unlocked = System.nanoTime();
            records.as(Reader.me()).list(Query.of(NoteType.NAME));
            return millisSince(unlocked);
        }
    }

    private static double rawPage(Path file) throws SQLException {
        long begun = System.nanoTime();
        try (RawNotes raw = RawNotes.in(file)) {
            raw.page("1=1", 0);
            return millisSince(begun);
        }
    }

    /** From the unlock until the oldest note can be found. */
    private Row index() throws Exception {
        Path folder = work.resolve("index");
        new Vault().create(folder, INDEX_RECORDS).close();
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(ourIndex(folder));
            theirs.add(rawIndex());
        }
        return Row.of("index 20,000 notes after unlocking, in the background", "filling raw FTS5 with the same texts",
                "ms", new Pairs(ours, theirs), "");
    }

    private static double ourIndex(Path folder) throws Exception {
        try (Workspace workspace = new Vault().open(folder)) {
            Records records = Vault.unlock(workspace);
            long unlocked = System.nanoTime();
            awaitIndexed(records, 0);
            return millisSince(unlocked);
        }
    }

    private static double rawIndex() throws SQLException {
        long begun = System.nanoTime();
        try (RawNotes raw = RawNotes.words()) {
            raw.fillWords(INDEX_RECORDS);
            return millisSince(begun);
        }
    }

    private List<Row> inside() throws Exception {
        Options options = new OptionsBuilder().include(StoreBench.class.getName()).forks(1).warmupIterations(2)
                .warmupTime(TimeValue.seconds(1)).measurementIterations(ITERATIONS)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgsAppend("-D" + StoreBench.FOLDER + "=" + work, "--enable-native-access=ALL-UNNAMED")
                .output(work.resolve("jmh.out").toString()).build();
        Map<String, List<Double>> series = series(new Runner(options).run());
        return List.of(row(series, "save", "save a record, durable", "one raw SQLite transaction, synchronous=FULL"),
                row(series, "open", "list of 100,000 records: first page", "the same query in raw SQLite"),
                row(series, "scroll", "list of 100,000 records: a page from the middle",
                        "the same query in raw SQLite"),
                row(series, "filter", "list of 100,000 records: filtered by status", "the same query in raw SQLite"),
                row(series, "search", "search as you type, 100,000 records", "raw FTS5"));
    }

    private static Row row(Map<String, List<Double>> series, String name, String what, String against) {
        return Row.of(what, against, "ms", new Pairs(series.get(name + "Ours"), series.get(name + "Raw")), "≤ 1.5 ×");
    }

    private static Map<String, List<Double>> series(Collection<RunResult> results) {
        Map<String, List<Double>> series = new TreeMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            series.put(name.substring(name.lastIndexOf('.') + 1),
                    result.getBenchmarkResults().stream().flatMap(fork -> fork.getIterationResults().stream())
                            .map(iteration -> iteration.getPrimaryResult().getScore()).toList());
        }
        return series;
    }

    private static double millisSince(long begun) {
        return (System.nanoTime() - begun) / NANOS_IN_MILLI;
    }
}
