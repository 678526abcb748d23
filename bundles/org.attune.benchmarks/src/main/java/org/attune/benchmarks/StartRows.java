package org.attune.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * From nothing to a window that can be used, and the memory it then holds: the product, the bare window, and the bare
 * window from a copy of SWT without signatures. The framework checks no signature while it loads, plain Java does, so
 * the third shows what the product gains by that alone.
 */
final class StartRows {
    private static final int ROUNDS = 10;
    private static final int MEMORY_ROUNDS = 3;
    private static final Duration SETTLED = Duration.ofSeconds(5);
    private static final Duration UNLOCKED_AND_SETTLED = Duration.ofSeconds(8);
    private static final String GOAL = "≤ 1.5 ×, then ≤ 1.2 ×, then ≤ 1.0 ×";

    private final StartStand stand;

    private StartRows(StartStand stand) {
        this.stand = stand;
    }

    static List<Row> measured(Path product, Path self, Path work) throws IOException, InterruptedException {
        try (Screen screen = Screen.open()) {
            return new StartRows(StartStand.prepared(product, self, work, screen.name())).measured();
        }
    }

    private List<Row> measured() throws IOException, InterruptedException {
        List<Row> rows = new ArrayList<>();
        rows.addAll(start("without archive", stand.product(false), stand.bare(false), stand.unsigned(false)));
        rows.addAll(start("with archive", stand.product(true), stand.bare(true), stand.unsigned(true)));
        rows.addAll(memory());
        return rows;
    }

    private static List<Row> start(String how, Contender product, Contender bare, Contender unsigned)
            throws IOException, InterruptedException {
        List<List<Double>> series = inTurn(ROUNDS, Contender::millisToReady, product, bare, unsigned);
        return List.of(
                Row.of("start to the unlock field, " + how, "bare SWT window, " + how, "ms",
                        new Pairs(series.get(0), series.get(1)), GOAL),
                Row.of("start to the unlock field, " + how, "the same from an unsigned copy of SWT", "ms",
                        new Pairs(series.get(0), series.get(2)), "").noting("how much checking signatures costs"));
    }

    private List<Row> memory() throws IOException, InterruptedException {
        List<List<Double>> locked = inTurn(MEMORY_ROUNDS, each -> each.residentAfter(SETTLED), stand.product(true),
                stand.bare(true));
        List<List<Double>> unlocked = inTurn(MEMORY_ROUNDS, each -> each.residentAfter(UNLOCKED_AND_SETTLED),
                stand.unlocking(), stand.bare(true));
        return List.of(
                Row.of("resident memory 5 s after the unlock field", "bare SWT window", "MiB",
                        new Pairs(locked.get(0), locked.get(1)), ""),
                Row.of("resident memory 5 s after the first page", "bare SWT window", "MiB",
                        new Pairs(unlocked.get(0), unlocked.get(1)), "≤ 2 ×")
                        .noting("after an unlock, so the 64 MiB or more of key derivation were in use before"));
    }

    private interface Measure {
        double of(Contender contender) throws IOException, InterruptedException;
    }

    /** Each once for nothing, then A B C A B C …; one series for each. */
    private static List<List<Double>> inTurn(int rounds, Measure measure, Contender... contenders)
            throws IOException, InterruptedException {
        List<List<Double>> series = Stream.of(contenders).map(each -> (List<Double>) new ArrayList<Double>()).toList();
        for (int round = 0; round <= rounds; round++) {
            for (int i = 0; i < contenders.length; i++) {
                double measured = measure.of(contenders[i]);
                if (round > 0) {
                    series.get(i).add(measured);
                }
            }
        }
        return series;
    }
}
