package org.attune.records.json;

/** Text that is not the JSON we take. The message says what is wrong and where, and repeats nothing of the text. */
public final class BadJsonException extends Exception {
    private static final long serialVersionUID = 1L;

    BadJsonException(String message) {
        super(message);
    }
}
