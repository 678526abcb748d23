package org.attune.benchmarks;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that a start is measured with: a workspace, the jars, and the archives of classes, each made by the
 * program that will use it.
 */
final class StartStand {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);

    private final Path product;
    private final Path self;
    private final Path work;
    private final String screen;
    private final Path swt;
    private final Path unsignedSwt;

    private StartStand(Path product, Path self, Path work, String screen) throws IOException {
        this.product = product;
        this.self = self;
        this.work = work;
        this.screen = screen;
        this.swt = swt(product.resolve("bundles"));
        this.unsignedSwt = UnsignedJar.of(swt, work.resolve("swt-unsigned.jar"));
    }

    static StartStand prepared(Path product, Path self, Path work, String screen)
            throws IOException, InterruptedException {
        StartStand stand = new StartStand(product, self, work, screen);
        stand.makeWorkspace();
        stand.makeArchive();
        stand.java("bare-archive", stand.swt, List.of("-XX:AOTCacheOutput=" + stand.archive("bare")))
                .millisToReady();
        stand.java("unsigned-archive", stand.unsignedSwt, List.of("-XX:AOTCacheOutput=" + stand.archive("unsigned")))
                .millisToReady();
        return stand;
    }

    /** The product at its unlock field. */
    Contender product(boolean archive) {
        return attune(archive ? "with" : "without", "never", List.of());
    }

    /** The product, which unlocks by itself. */
    Contender unlocking() {
        return attune("with", "never", List.of("--passphrase-file", work.resolve("passphrase").toString()));
    }

    /** The bare window, SWT as published. */
    Contender bare(boolean archive) {
        return java("bare", swt, archive ? List.of("-XX:AOTCache=" + archive("bare")) : List.of());
    }

    /** The bare window, SWT without signatures. */
    Contender unsigned(boolean archive) {
        return java("unsigned", unsignedSwt, archive ? List.of("-XX:AOTCache=" + archive("unsigned")) : List.of());
    }

    private Contender attune(String cache, String archiveAfter, List<String> more) {
        List<String> command = new ArrayList<>(List.of(program(), "-w", work.resolve("workspace").toString()));
        command.addAll(more);
        return new Contender("attune-" + cache, command, environment(cache, archiveAfter), work);
    }

    private Contender java(String name, Path swtJar, List<String> options) {
        List<String> command = new ArrayList<>(List.of(product.resolve("jre/bin/java").toString(), "-Xlog:disable",
                "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
                "-Dorg.eclipse.swt.internal.SessionManagerDBus.disable=true",
                "-Dswt.library.path=" + product.resolve("lib/native")));
        command.addAll(options);
        command.addAll(List.of("-cp", self + ":" + swtJar, BareWindow.class.getName()));
        return new Contender(name, command, environment("bare", "never"), work);
    }

    private Map<String, String> environment(String cache, String archiveAfter) {
        return new HashMap<>(Map.of("DISPLAY", screen, "XDG_CACHE_HOME", work.resolve("cache-" + cache).toString(),
                "ATTUNE_ARCHIVE_AFTER", archiveAfter, "NO_AT_BRIDGE", "1"));
    }

    private void makeWorkspace() throws IOException, InterruptedException {
        Path passphrase = Files.writeString(work.resolve("passphrase"), "four words for measuring\n");
        ProcessBuilder init = new ProcessBuilder(program(), "-w", work.resolve("workspace").toString(), "init",
                "--passphrase-file", passphrase.toString(), "--recovery-key-file",
                work.resolve("recovery-key").toString()).redirectErrorStream(true)
                .redirectOutput(work.resolve("init.out").toFile());
        init.environment().putAll(environment("without", "never"));
        if (init.start().waitFor() != 0) {
            throw new IOException("no workspace was made; see " + work.resolve("init.out"));
        }
    }

    /** As it comes about on a person's machine, but at once. */
    private void makeArchive() throws IOException, InterruptedException {
        attune("with", "0", List.of()).whileOpen(running -> {
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (!isArchiveMade() && System.nanoTime() < end) {
                Thread.sleep(LOOK_EVERY);
            }
            return 0;
        });
        if (!isArchiveMade()) {
            throw new IOException("the product made no archive of its classes");
        }
    }

    private boolean isArchiveMade() throws IOException {
        Path recipe = only(work.resolve("cache-with/attune"), "*").resolve("classes.recipe");
        return Files.exists(recipe) && Files.readString(recipe).strip().endsWith("done");
    }

    private static Path swt(Path bundles) throws IOException {
        return only(bundles, "org.eclipse.swt.gtk.*.jar");
    }

    private static Path only(Path folder, String pattern) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, pattern)) {
            return found.iterator().next();
        }
    }

    private Path archive(String name) {
        return work.resolve(name + ".aot");
    }

    private String program() {
        return product.resolve("bin/attune").toString();
    }
}
