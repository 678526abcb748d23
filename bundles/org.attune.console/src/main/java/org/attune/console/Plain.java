package org.attune.console;

/** Text from a record or a person, safe to show on a terminal: no character of it commands the terminal. Any thread. */
public final class Plain {
    private static final char REPLACED = '\uFFFD';

    private Plain() {
    }

    /** One line: breaks and tabs become blanks, other control characters become a replacement sign. */
    public static String line(String text) {
        return text(text).replaceAll("\\s*\\R\\s*", " ").replace('\t', ' ').strip();
    }

    /** Text with its lines kept. */
    public static String text(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.chars().forEach(unit -> shown.append(commands((char) unit) ? REPLACED : (char) unit));
        return shown.toString();
    }

    private static boolean commands(char unit) {
        return Character.isISOControl(unit) && unit != '\n' && unit != '\t' && unit != '\r';
    }
}
