package org.attune.assembly;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The Java that goes with the product: just the named modules of the JDK that runs the build's tools. */
final class JavaRuntime {
    /** Not compressed: that would spare 30 MB on disk and take a twentieth of each start. */
    private static final List<String> OPTIONS = List.of("--strip-debug", "--no-header-files", "--no-man-pages",
            "--generate-cds-archive");

    /** It is over before Java's second compiler pays; the runtime is the same. */
    private static final List<String> HOW_IT_RUNS = List.of("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC");

    private final Path jdk;
    private final List<String> modules;
    private final List<String> locales;

    /**
     * @param modules to take; with {@code jdk.localedata} among them, the locales decide how much of it
     * @param locales language tags; none takes all
     */
    JavaRuntime(Path jdk, List<String> modules, List<String> locales) {
        this.jdk = jdk;
        this.modules = modules;
        this.locales = locales;
    }

    /** Makes the folder; does nothing if it was made of the same JDK in the same way. */
    void make(Path folder) throws IOException, AssemblyException, InterruptedException {
        Path marker = folder.resolve("made-of.txt");
        if (!isMadeOf(marker)) {
            delete(folder);
            link(folder);
            Files.writeString(marker, recipe());
        }
    }

    private boolean isMadeOf(Path marker) throws IOException {
        return Files.exists(marker) && Files.readString(marker).equals(recipe());
    }

    /** The JDK's own release file tells version, build and vendor, and is the same on every machine. */
    private String recipe() throws IOException {
        return Files.readString(jdk.resolve("release")) + String.join(" ", arguments()) + "\n";
    }

    private List<String> arguments() {
        Stream<String> spoken = locales.isEmpty()
                ? Stream.of()
                : Stream.of("--include-locales", String.join(",", locales));
        return Stream.of(OPTIONS.stream(), Stream.of("--add-modules", String.join(",", modules)), spoken)
                .flatMap(each -> each).toList();
    }

    private void link(Path folder) throws IOException, AssemblyException, InterruptedException {
        Process jlink = new ProcessBuilder(Stream.of(List.of(jdk.resolve("bin/jlink").toString()), HOW_IT_RUNS,
                arguments(), List.of("--output", folder.toString())).flatMap(List::stream).toList())
                .redirectErrorStream(true).start();
        String said = new String(jlink.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (jlink.waitFor() != 0) {
            throw new AssemblyException("jlink of " + jdk + " made no runtime: " + said.strip());
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
