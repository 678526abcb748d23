package org.attune.debrief.ui.internal.capture;

import java.util.List;
import java.util.function.Function;

import org.attune.debrief.Gathered;
import org.attune.words.Words;

/**
 * A kind of thing that talk is turned into.
 *
 * @param word a word of {@link org.attune.debrief.Captures}
 * @param asks what is asked for it, the words that it begins with first
 * @param putting puts one of it among what was gathered
 * @param reading the ones that are there
 */
public record Kind(String word, List<Ask> asks, Putting putting, Function<Gathered, List<Item>> reading) {
    private static final Words WORDS = Words.of(Kind.class);

    /** Puts one thing among what was gathered: a new one, or in place of the one with its id. */
    @FunctionalInterface
    interface Putting {
        /** The same with it; an empty id stands for a new one. */
        Gathered put(Gathered all, String id, Answers answers);
    }

    /** What its button says, with its mnemonic. */
    public String label() {
        return WORDS.text("kind." + word);
    }

    /** What it is called in a list. */
    public String name() {
        return label().replace("&", "");
    }

    /** The same with one more, or with another text of one. */
    public Gathered put(Gathered all, String id, Answers answers) {
        return putting.put(all, id, answers);
    }

    /** The ones that are there. */
    public List<Item> items(Gathered all) {
        return reading.apply(all);
    }

    /** Two kinds with one word are one kind. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Kind kind && kind.word.equals(word);
    }

    @Override
    public int hashCode() {
        return word.hashCode();
    }
}
