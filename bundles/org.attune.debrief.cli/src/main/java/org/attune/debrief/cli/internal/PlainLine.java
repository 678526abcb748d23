package org.attune.debrief.cli.internal;

/** A text of a record on one line of a terminal: none of its characters commands the terminal. */
final class PlainLine {
    private PlainLine() {
    }

    static String of(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("\\p{Cc}", "\uFFFD").strip();
    }
}
