package org.attune.launcher;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Has the archive of classes made for the next start, a while after this one, by a process of lowest priority that goes
 * on when this one ends. The environment variable {@value #AFTER} says after how many seconds ({@code 20} unless said),
 * or {@code never}.
 */
final class ArchiveOffer {
    /** Names the waiting time in seconds, or {@code never}. */
    static final String AFTER = "ATTUNE_ARCHIVE_AFTER";

    private static final System.Logger LOG = System.getLogger(ArchiveOffer.class.getName());
    private static final Duration USUAL = Duration.ofSeconds(20);
    /** What making an archive takes on disk while it is made, in bytes. */
    private static final long ROOM = 256L << 20;
    private static final Path NICE = Path.of("/usr/bin/nice");

    private final Product product;
    private final Path cache;
    private final Problems problems;

    ArchiveOffer(Product product, Path cache, Problems problems) {
        this.product = product;
        this.cache = cache;
        this.problems = problems;
    }

    /** Returns at once; what cannot be made is logged, for nothing depends on it. */
    void waitAndMake(Map<String, String> environment) {
        after(environment.getOrDefault(AFTER, "")).ifPresent(
                delay -> Thread.ofPlatform().daemon().name("attune-archive").start(() -> waitAndMake(delay)));
    }

    /** Without an archive starts take longer, which a person can mend by making room. */
    void tellIfThereIsNoRoom() {
        try {
            if (!hasRoom()) {
                problems.add(Problems.CACHE, cache.toString(),
                        new IOException("less than " + ROOM + " bytes are free"));
            }
        } catch (IOException unknown) {
            LOG.log(System.Logger.Level.DEBUG, "It cannot be told how much room there is.", unknown);
        }
    }

    private boolean hasRoom() throws IOException {
        return Files.exists(ClassArchive.in(cache).file()) || Files.getFileStore(cache).getUsableSpace() > ROOM;
    }

    static Optional<Duration> after(String wish) {
        if (wish.equals("never")) {
            return Optional.empty();
        }
        return Optional.of(wish.matches("[0-9]{1,6}") ? Duration.ofSeconds(Long.parseLong(wish)) : USUAL);
    }

    private void waitAndMake(Duration delay) {
        try {
            Thread.sleep(delay);
            make();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException unmade) {
            LOG.log(System.Logger.Level.WARNING, "No archive of classes was made; starts stay as they are.", unmade);
        }
    }

    private void make() throws IOException {
        if (!hasRoom()) {
            return;
        }
        List<String> options = options();
        String recipe = ArchiveRecipe.of(Inventory.of(product.home(), jars(), problems), options);
        if (ClassArchive.in(cache).isWanted(recipe)) {
            new ProcessBuilder(command(recipe, options)).directory(cache.toFile()).redirectErrorStream(true)
                    .redirectOutput(Redirect.DISCARD).start().getOutputStream().close();
        }
    }

    private List<ListedBundle> jars() throws IOException {
        List<ListedBundle> jars = new ArrayList<>(product.bundles(Mode.WINDOW));
        for (String jar : System.getProperty("java.class.path").split(File.pathSeparator)) {
            jars.add(new ListedBundle(StartLevels.FRAMEWORK, jar, "class path"));
        }
        return jars;
    }

    private List<String> command(String recipe, List<String> options) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(NICE)) {
            command.addAll(List.of(NICE.toString(), "-n", "19"));
        }
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx32m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xlog:disable", "-cp",
                System.getProperty("java.class.path"), ArchiveMaker.class.getName(), cache.toString(), recipe));
        command.addAll(options);
        return command;
    }

    /** As this process was started, but for archives: an archive fits only a Java with the same options. */
    private static List<String> options() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !ArchiveKind.isAbout(option)).toList();
    }
}
