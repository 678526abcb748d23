package org.attune.benchmarks;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What a key costs in a form of a thousand questions beside a key in an empty text field. */
final class TypingRows {
    private static final int ROUNDS = 3;
    private static final int KEYS = 400;
    private static final int BEFORE = 200;
    private static final String LETTER = "letter";
    private static final String TAB = "tab";
    private static final String WHAT = "a letter in a form of 1,000 questions, UI thread ";
    private static final String AGAINST = "a letter in one bare text field";

    private final List<List<Key>> form = new ArrayList<>();
    private final List<List<Key>> bare = new ArrayList<>();

    /**
     * One key.
     *
     * @param kind a letter, or Tab
     * @param busy how long the thread was busy with it, in milliseconds
     * @param worked how much of that on a processor
     */
    private record Key(String kind, double busy, double worked) {}

    private TypingRows() {
    }

    static List<Row> measured(Path work) throws IOException, InterruptedException {
        TypingRows rows = new TypingRows();
        try (Screen screen = Screen.open()) {
            for (int round = 0; round < ROUNDS; round++) {
                rows.form.add(keys("form", screen, work));
                rows.bare.add(keys("bare", screen, work));
            }
        }
        String note = ROUNDS + " rounds of " + KEYS + " keys";
        return List.of(rows.row(WHAT + "busy, 99th percentile", LETTER, 99, Key::busy, "≤ 8 ms").noting(note),
                rows.row(WHAT + "busy, median", LETTER, 50, Key::busy, ""),
                rows.row(WHAT + "on a processor, 99th percentile", LETTER, 99, Key::worked, "≤ 8 ms"),
                rows.row("Tab to the next question, UI thread on a processor, median", TAB, 50, Key::worked, "")
                        .noting("opens a branch at every third question"));
    }

    private Row row(String what, String kind, int hundredth, ToDoubleFunction<Key> figure, String goal) {
        return Row.of(what, AGAINST, "ms",
                new Pairs(form.stream().map(round -> percentile(round, kind, hundredth, figure)).toList(),
                        bare.stream().map(round -> percentile(round, LETTER, hundredth, figure)).toList()),
                goal);
    }

    /** The value below which so many of a hundred lie. */
    private static double percentile(List<Key> keys, String kind, int hundredth, ToDoubleFunction<Key> figure) {
        double[] sorted = keys.stream().filter(key -> key.kind.equals(kind)).mapToDouble(figure).sorted().toArray();
        return sorted[IntStream.of(sorted.length * hundredth / 100, sorted.length - 1).min().getAsInt()];
    }

    private static List<Key> keys(String kind, Screen screen, Path work) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                TypingStand.class.getName(), kind, Integer.toString(KEYS), Integer.toString(BEFORE));
        builder.environment().put("DISPLAY", screen.name());
        builder.environment().put("NO_AT_BRIDGE", "1");
        Process typing = builder.redirectError(Redirect.to(work.resolve("typing-" + kind + ".err").toFile())).start();
        String said = new String(typing.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (typing.waitFor() != 0 || said.isBlank()) {
            throw new IOException("nothing was typed; see " + work.resolve("typing-" + kind + ".err"));
        }
        return said.lines().map(TypingRows::key).toList();
    }

    private static Key key(String line) {
        String[] figures = line.split(" ");
        return new Key(figures[0], Double.parseDouble(figures[1]), Double.parseDouble(figures[2]));
    }
}
