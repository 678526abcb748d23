package org.attune.program.cli.internal;

import java.util.List;

import org.attune.console.ConsoleSite;
import org.attune.console.Plain;

import com.google.gson.JsonElement;

/**
 * An answer, as lines for people and as JSON for scripts.
 *
 * @param lines one line each, as records hold them
 * @param json the same
 */
record Answer(List<String> lines, JsonElement json) {
    void answer(ConsoleSite site) {
        if (site.json()) {
            site.answer(json);
        } else {
            lines.stream().map(Plain::line).forEach(site.out()::println);
        }
    }
}
