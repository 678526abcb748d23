package org.attune.debrief.ui.internal.entry;

import java.util.List;

import org.attune.frameworks.Term;

/**
 * Something that is asked when a line of a list is added or changed.
 *
 * @param key names it, also in the texts
 * @param now what it says so far
 * @param form how it is answered
 * @param words the words to choose from; empty for free words
 */
public record Entry(String key, String now, Form form, List<Term> words) {
    /** How something is answered. */
    public enum Form {
        /** In free words: scanned for what may tell who somebody is, and for words that judge. */
        NOTE,
        /** By a code, a role, a day, a number: as it is typed. */
        BRIEF,
        /** By a word of a list, or another. */
        CHOICE
    }

    public Entry {
        words = List.copyOf(words);
    }

    /** Asked for in free words about people and what they do. */
    public static Entry note(String key, String now) {
        return new Entry(key, now, Form.NOTE, List.of());
    }

    /** Asked for in a few words. */
    public static Entry brief(String key, String now) {
        return new Entry(key, now, Form.BRIEF, List.of());
    }

    /** Asked for by a word of a list. */
    public static Entry choice(String key, String now, List<Term> words) {
        return new Entry(key, now, Form.CHOICE, words);
    }
}
