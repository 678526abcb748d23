package org.attune.itest.product;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The assembled product, run as a person runs it: {@code bin/attune} as a process with an environment of its own.
 *
 * @param home the folder of the product
 * @param caches where this one keeps its framework cache
 * @param desktop the variables of the desktop that its windows show at; empty for that of the test
 */
record Product(Path home, Path caches, Map<String, String> desktop) {
    /** The product that this build assembled. */
    static Product built(Path caches) {
        return new Product(Path.of(System.getProperty("attune.product")), caches, Map.of());
    }

    /** The same, with its windows at another desktop. */
    Product seenAt(Map<String, String> other) {
        return new Product(home, caches, other);
    }

    /** What a run said, and how it ended. */
    record Ran(int exit, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    /** A copy of the product without some of its files, for tests that take something away. */
    Product copy(Path to) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(home.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return new Product(to, caches, desktop);
    }

    Ran run(String... arguments) throws IOException, InterruptedException {
        return run(new byte[0], arguments);
    }

    Ran run(byte[] input, String... arguments) throws IOException, InterruptedException {
        Path err = Files.createTempFile("attune-err", ".txt");
        try {
            return ended(prepare(err, arguments).start(), input, err, arguments);
        } finally {
            Files.delete(err);
        }
    }

    private static Ran ended(Process process, byte[] input, Path err, String... arguments)
            throws IOException, InterruptedException {
        try (OutputStream in = process.getOutputStream()) {
            in.write(input);
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("attune " + String.join(" ", arguments) + " did not end within 120 s");
        }
        return new Ran(process.exitValue(), out, Files.readString(err));
    }

    /** Starts it with its output going to files. */
    Process start(Path out, Path err, String... arguments) throws IOException {
        return prepare(err, arguments).redirectOutput(out.toFile()).start();
    }

    private ProcessBuilder prepare(Path err, String... arguments) {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/attune").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("ATTUNE_") || name.equals("JAVA_HOME"));
        environment.put("XDG_CACHE_HOME", caches.toString());
        environment.putAll(desktop);
        return builder;
    }
}
