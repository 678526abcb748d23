package org.attune.debrief.ui.internal.lists;

import java.util.List;
import java.util.Optional;

import org.attune.frameworks.Term;

/**
 * Something that is asked when a line of a list is added or changed.
 *
 * @param key names it, also in the texts
 * @param now what it says so far
 * @param words the words to choose from; empty for free words
 */
record Entry(String key, String now, Optional<List<Term>> words) {
    static Entry free(String key, String now) {
        return new Entry(key, now, Optional.empty());
    }

    static Entry choice(String key, String now, List<Term> words) {
        return new Entry(key, now, Optional.of(words));
    }
}
