package org.attune.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Measures everything that can be measured today, prints one table, and keeps it as {@code benchmarks.json}. */
public final class Benchmarks {
    private static final String HEAD = """
            | what | against | unit | Attune: median [min–max] | bare: median [min–max] | ratio | goal | note |
            |---|---|---|---|---|---|---|---|""";

    private Benchmarks() {
    }

    /**
     * Run by the build.
     *
     * @param arguments folder of the product, jar of this module, folder to work in, and which rows: {@code start},
     *        {@code store}, {@code typing}, {@code forms}, {@code timeline} or {@code all}
     */
    public static void main(String[] arguments) throws Exception {
        Path work = Folders.fresh(Path.of(arguments[2]).toAbsolutePath());
        List<Row> rows = new ArrayList<>();
        if (List.of("start", "all").contains(arguments[3])) {
            rows.addAll(StartRows.measured(Path.of(arguments[0]), Path.of(arguments[1]), work));
        }
        if (List.of("typing", "all").contains(arguments[3])) {
            rows.addAll(TypingRows.measured(work));
        }
        if (List.of("store", "all").contains(arguments[3])) {
            rows.addAll(new StoreRows(work).measured());
            rows.addAll(missing());
        }
        if (List.of("timeline", "all").contains(arguments[3])) {
            rows.addAll(new TimelineRows(work).measured());
        }
        if (List.of("forms", "all").contains(arguments[3])) {
            rows.addAll(new FormsRows().measured());
        }
        print(rows);
        Files.writeString(work.resolveSibling("benchmarks-" + arguments[3] + ".json"),
                new GsonBuilder().setPrettyPrinting().create().toJson(json(rows)) + "\n");
    }

    private static List<Row> missing() {
        return List.of(
                Row.notThereYet("needs results, 10,000 answers × 60 items", "≤ 3 ×", "there is no needs assessment"),
                Row.notThereYet("coverage matrix, 2,000 sessions × 500 items", "≤ 3 ×", "there is no curriculum"),
                Row.notThereYet("install a pack in the running window", "≤ 1.5 ×", "packs are listed, not installed"));
    }

    private static void print(List<Row> rows) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(machine());
        out.println(HEAD);
        rows.forEach(row -> out.println(row.line()));
    }

    private static JsonObject json(List<Row> rows) {
        JsonObject json = new JsonObject();
        json.addProperty("machine", machine());
        JsonArray array = new JsonArray();
        rows.forEach(row -> array.add(row.json()));
        json.add("rows", array);
        return json;
    }

    private static String machine() {
        return System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, Java " + Runtime.version();
    }
}
