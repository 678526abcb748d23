package org.attune.benchmarks;

import java.util.Optional;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * One line of the table.
 *
 * @param what what the product does
 * @param against what the bare program does
 * @param unit of the figures
 * @param figures empty where the product cannot do it yet
 * @param goal as design.md 12 has it, or empty
 * @param note what a reader must know
 */
record Row(String what, String against, String unit, Optional<Pairs> figures, String goal, String note) {
    static Row of(String what, String against, String unit, Pairs figures, String goal) {
        return new Row(what, against, unit, Optional.of(figures), goal, "");
    }

    static Row notThereYet(String what, String goal, String why) {
        return new Row(what, "", "", Optional.empty(), goal, "not there yet: " + why);
    }

    Row noting(String words) {
        return new Row(what, against, unit, figures, goal, words);
    }

    /** A line of a Markdown table. */
    String line() {
        String measured = figures
                .map(pairs -> unit + " | " + Pairs.range(pairs.ours()) + " | " + Pairs.range(pairs.theirs()) + " | **"
                        + Pairs.range(pairs.ratios()) + "**")
                .orElse(" | | | ");
        return "| " + what + " | " + against + " | " + measured + " | " + goal + " | " + note + " |";
    }

    JsonObject json() {
        JsonObject json = new JsonObject();
        json.addProperty("what", what);
        json.addProperty("against", against);
        json.addProperty("unit", unit);
        json.addProperty("goal", goal);
        json.addProperty("note", note);
        figures.ifPresent(pairs -> {
            json.add("ours", array(pairs.ours()));
            json.add("theirs", array(pairs.theirs()));
            json.addProperty("ratio", Pairs.median(pairs.ratios()));
        });
        return json;
    }

    private static JsonArray array(Iterable<Double> series) {
        JsonArray array = new JsonArray();
        series.forEach(array::add);
        return array;
    }
}
