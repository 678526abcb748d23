package org.attune.console.internal;

import java.io.Console;
import java.util.Optional;

/** The terminal that the process was started from. */
final class SystemTerminal implements Terminal {
    private final Optional<Console> console;

    SystemTerminal() {
        // From Java 22 to 24 another console is the default one, which is there even when nobody is.
        System.setProperty("jdk.console", "java.base");
        console = Optional.ofNullable(System.console());
    }

    @Override
    public boolean present() {
        return console.isPresent();
    }

    @Override
    public Optional<char[]> ask(String prompt) {
        return console.flatMap(there -> Optional.ofNullable(there.readPassword("%s", prompt)));
    }
}
