package org.attune.debrief.cli.internal;

import java.util.List;
import java.util.function.Function;

import org.attune.console.ConsoleSite;
import org.attune.console.Plain;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * An answer, as lines for people and as JSON for scripts.
 *
 * @param lines one line each, as records hold them
 * @param json the same
 */
record Listing(List<String> lines, JsonElement json) {
    /** A list of things; of none, a sentence that says so. */
    static <T> Listing of(List<T> things, Function<T, String> line, Function<T, JsonObject> json, String none) {
        JsonArray all = new JsonArray();
        things.stream().map(json).forEach(all::add);
        return new Listing(things.isEmpty() ? List.of(none) : things.stream().map(line).toList(), all);
    }

    void answer(ConsoleSite site) {
        if (site.json()) {
            site.answer(json);
        } else {
            lines.stream().map(Plain::line).forEach(site.out()::println);
        }
    }
}
