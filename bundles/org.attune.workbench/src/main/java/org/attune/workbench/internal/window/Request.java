package org.attune.workbench.internal.window;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;

import org.attune.records.workspace.WindowRequest;

/** Reads the few options of a window that nobody requested through the console. */
final class Request {
    private static final String BETWEEN = "\0";

    private Request() {
    }

    /**
     * @param arguments the program's arguments, joined by U+0000; options that are not for a window are passed over
     */
    static WindowRequest of(String arguments) {
        Optional<Path> folder = Optional.empty();
        Optional<Path> passphrase = Optional.empty();
        boolean demo = false;
        Iterator<String> rest = Arrays.stream(arguments.split(BETWEEN)).iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (name(option)) {
                case "-w", "--workspace" -> folder = path(option, rest);
                case "--passphrase-file" -> passphrase = path(option, rest);
                case "--demo" -> demo = true;
                default -> System.getLogger(Request.class.getName()).log(System.Logger.Level.DEBUG, "passed over");
            }
        }
        return new WindowRequest("open", folder, demo, passphrase, Optional.empty());
    }

    private static String name(String option) {
        int sign = option.indexOf('=');
        return sign < 0 ? option : option.substring(0, sign);
    }

    private static Optional<Path> path(String option, Iterator<String> rest) {
        int sign = option.indexOf('=');
        if (sign >= 0) {
            return Optional.of(Path.of(option.substring(sign + 1)));
        }
        return rest.hasNext() ? Optional.of(Path.of(rest.next())) : Optional.empty();
    }
}
