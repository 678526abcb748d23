package org.attune.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program that opens a window, run as a process of its own.
 *
 * @param name of the program, and of its output in {@code work}
 * @param environment on top of this process's
 */
record Contender(String name, List<String> command, Map<String, String> environment, Path work) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK_EVERY = Duration.ofMillis(5);
    private static final double MICROS_IN_MILLI = 1000;
    private static final double KIB_IN_MIB = 1024;

    /** What is done while the window is open. */
    interface Meanwhile {
        double measure(Process running) throws IOException, InterruptedException;
    }

    /** Milliseconds from the start of the process until a person can use its window. */
    double millisToReady() throws IOException, InterruptedException {
        long begun = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
        return whileOpen(running -> (readySince() - begun) / MICROS_IN_MILLI);
    }

    /** Resident MiB a while after the window was ready; of Linux only. */
    double residentAfter(Duration delay) throws IOException, InterruptedException {
        return whileOpen(running -> {
            Thread.sleep(delay);
            return resident(running);
        });
    }

    /** Opens the window, does something while it is open, and ends it in order. */
    double whileOpen(Meanwhile meanwhile) throws IOException, InterruptedException {
        Files.deleteIfExists(profile());
        Process running = start();
        try {
            awaitReady(running);
            return meanwhile.measure(running);
        } finally {
            running.destroy();
            if (!running.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                running.destroyForcibly().waitFor();
            }
        }
    }

    private Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(work.resolve(name + ".out").toFile());
        builder.environment().putAll(environment);
        builder.environment().put("ATTUNE_START_PROFILE", profile().toString());
        return builder.start();
    }

    private void awaitReady(Process running) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(profile())) {
            if (!running.isAlive() || System.nanoTime() > end) {
                throw new IOException(name + " did not get ready; see " + work.resolve(name + ".out"));
            }
            Thread.sleep(LOOK_EVERY);
        }
    }

    private long readySince() throws IOException {
        return Long.parseLong(Files.readAllLines(profile()).getLast().split("\t")[0]);
    }

    private static double resident(Process running) throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(running.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:")).map(line -> line.replaceAll("[^0-9]", ""))
                .mapToDouble(kib -> Long.parseLong(kib) / KIB_IN_MIB).findFirst().orElseThrow();
    }

    private Path profile() {
        return work.resolve(name + ".profile");
    }
}
