package org.attune.forms.cli.internal;

/** A text of a file on one line of a terminal: none of its characters commands the terminal. */
final class PlainLine {
    private PlainLine() {
    }

    static String of(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("\\p{C}", "\uFFFD").strip();
    }
}
