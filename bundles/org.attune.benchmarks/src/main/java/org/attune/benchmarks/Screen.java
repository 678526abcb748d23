package org.attune.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.Optional;

/** The screen that windows open on: the one there is, else an {@code Xvfb} of our own. */
final class Screen implements AutoCloseable {
    private final String name;
    private final Optional<Process> server;

    private Screen(String name, Optional<Process> server) {
        this.name = name;
        this.server = server;
    }

    static Screen open() throws IOException {
        String given = System.getenv().getOrDefault("DISPLAY", "");
        return given.isBlank() ? virtual() : new Screen(given, Optional.empty());
    }

    private static Screen virtual() throws IOException {
        Process server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten",
                "tcp").redirectError(Redirect.DISCARD).start();
        BufferedReader said = server.inputReader();
        return new Screen(":" + said.readLine(), Optional.of(server));
    }

    /** For the environment variable {@code DISPLAY}. */
    String name() {
        return name;
    }

    @Override
    public void close() {
        server.ifPresent(Process::destroy);
    }
}
