package org.attune.mentoring.report.internal;

import java.util.ArrayList;
import java.util.List;

import org.attune.report.Block.Fact;
import org.attune.words.Words;

/** Facts that somebody wrote: what nobody wrote is not there. */
final class FactList {
    private final Words words;
    private final List<Fact> facts = new ArrayList<>();

    FactList(Words words) {
        this.words = words;
    }

    void add(String key, String text) {
        if (!text.isBlank()) {
            facts.add(new Fact(words.text(key), text));
        }
    }

    List<Fact> all() {
        return facts;
    }
}
