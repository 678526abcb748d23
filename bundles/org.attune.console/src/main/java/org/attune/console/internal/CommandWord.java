package org.attune.console.internal;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the command's word among the arguments, so that only that command's classes are loaded. Knows the common
 * options alone: at any other one it stops, because it cannot tell whether the next argument belongs to it.
 */
final class CommandWord {
    private static final Set<String> FLAGS = Set.of("--demo", "--json", "--passphrase-stdin");
    private static final Set<String> WITH_VALUE = Set.of("-w", "--workspace", "--passphrase-file");

    private CommandWord() {
    }

    /** The first argument that is neither a common option nor the value of one. */
    static Optional<String> in(List<String> arguments) {
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            if (!argument.startsWith("-")) {
                return Optional.of(argument);
            }
            if (!passes(argument, rest)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean passes(String argument, Iterator<String> rest) {
        if (WITH_VALUE.contains(argument)) {
            return skip(rest);
        }
        int equals = argument.indexOf('=');
        return FLAGS.contains(argument) || equals > 0 && WITH_VALUE.contains(argument.substring(0, equals));
    }

    private static boolean skip(Iterator<String> rest) {
        boolean given = rest.hasNext();
        if (given) {
            rest.next();
        }
        return given;
    }
}
