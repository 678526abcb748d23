package org.attune.launcher;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** What the arguments ask for: a window, or the console without any of the window's bundles started. */
enum Mode {
    WINDOW("window"),
    CONSOLE("console");

    private static final Set<String> FLAGS = Set.of("--demo", "--json", "--passphrase-stdin");
    private static final Set<String> WITH_VALUE = Set.of("-w", "--workspace", "--passphrase-file");

    private final String word;

    Mode(String word) {
        this.word = word;
    }

    /** What bundles are told. */
    String word() {
        return word;
    }

    /**
     * Tells the mode from the command line.
     *
     * @param arguments as given to the program
     * @return {@link #WINDOW} if there are only options that a window understands, {@link #CONSOLE} for a command word
     *         or any other option (such as {@code --help})
     */
    static Mode of(List<String> arguments) {
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            if (!isWindowOption(rest.next(), rest)) {
                return CONSOLE;
            }
        }
        return WINDOW;
    }

    static Mode of(String... arguments) {
        return of(Arrays.asList(arguments));
    }

    private static boolean isWindowOption(String argument, Iterator<String> rest) {
        if (WITH_VALUE.contains(argument)) {
            return skip(rest);
        }
        int equals = argument.indexOf('=');
        return FLAGS.contains(argument) || equals > 0 && WITH_VALUE.contains(argument.substring(0, equals));
    }

    /** An option whose value is missing is wrong usage: the console says so. */
    private static boolean skip(Iterator<String> rest) {
        boolean present = rest.hasNext();
        if (present) {
            rest.next();
        }
        return present;
    }
}
