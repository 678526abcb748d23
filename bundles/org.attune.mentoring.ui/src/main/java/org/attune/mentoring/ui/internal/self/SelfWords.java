package org.attune.mentoring.ui.internal.self;

import org.attune.mentoring.self.Load;
import org.attune.mentoring.self.SelfPart;
import org.attune.words.Words;

/** What people read for the parts of what they write for themselves. */
final class SelfWords {
    private static final Words WORDS = Words.of(SelfWords.class);

    private SelfWords() {
    }

    static String part(SelfPart part) {
        return WORDS.text(part == SelfPart.CARE ? "part.care" : "part.awareness");
    }

    /** The same in a word, for a narrow list. */
    static String shortly(SelfPart part) {
        return WORDS.text(part == SelfPart.CARE ? "part.care.short" : "part.awareness.short");
    }

    static String load(Load load) {
        return switch (load) {
            case LIGHT -> WORDS.text("load.light");
            case BEARABLE -> WORDS.text("load.bearable");
            case HEAVY -> WORDS.text("load.heavy");
            case TOO_MUCH -> WORDS.text("load.too-much");
        };
    }
}
