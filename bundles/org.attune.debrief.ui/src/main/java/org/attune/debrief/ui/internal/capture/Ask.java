package org.attune.debrief.ui.internal.capture;

/**
 * One thing that is asked.
 *
 * @param key names it, also in the texts
 * @param form how it is answered
 * @param vocabulary the words to choose from; empty for what is not chosen
 */
record Ask(String key, Form form, String vocabulary) {
    /** How something is answered. */
    enum Form {
        /** In free words, scanned for what may tell who somebody is. */
        WORDS,
        /** By a code or a role. */
        SHORT,
        /** By a word of a vocabulary, or another. */
        CHOICE,
        /** By a day to come. */
        DAY
    }

    static Ask words(String key) {
        return new Ask(key, Form.WORDS, "");
    }

    static Ask brief(String key) {
        return new Ask(key, Form.SHORT, "");
    }

    static Ask choice(String key, String vocabulary) {
        return new Ask(key, Form.CHOICE, vocabulary);
    }

    static Ask day(String key) {
        return new Ask(key, Form.DAY, "");
    }
}
