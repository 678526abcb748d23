package org.attune.privacy.ui.internal;

import org.attune.privacy.Finding;
import org.attune.words.Words;

/** What the line below a field has to say. */
public sealed interface Hint {

    /** The sentence for people, in their language. */
    String sentence();

    /**
     * The text is longer than is meant for a field.
     *
     * @param length how many characters it has
     */
    record TooLong(int length) implements Hint {
        @Override
        public String sentence() {
            return Texts.WORDS.text("hint.tooLong", length, TextCheck.MOST_CHARACTERS);
        }
    }

    /**
     * There are control characters other than tab and line ends.
     *
     * @param count how many
     */
    record Unprintable(int count) implements Hint {
        @Override
        public String sentence() {
            return Texts.WORDS.text("hint.unprintable", count);
        }
    }

    /**
     * A place may point to a person.
     *
     * @param finding the place
     * @param words what stood there when the text was scanned
     * @param others how many other places wait for an answer
     */
    record Found(Finding finding, String words, int others) implements Hint {
        @Override
        public String sentence() {
            return Texts.WORDS.text("hint.more", finding.kind().sentence(words), others).strip();
        }
    }

    /** The texts of this package. */
    final class Texts {
        static final Words WORDS = Words.of(Hint.class);

        private Texts() {
        }
    }
}
