package org.attune.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.launch.Framework;

/** The program as a process of its own, on a product of one bundle. */
class LauncherTest {
    private static final int PATIENCE_SECONDS = 60;
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(5);

    @TempDir
    private Path folder;
    private Path home;
    private final List<String> before = new ArrayList<>();

    @BeforeEach
    void makeProduct() throws IOException {
        home = folder.resolve("my product");
        TinyBundle.named("probe").with("Bundle-Activator", Probe.class.getName())
                .with("Import-Package", "org.osgi.framework").writeTo(home.resolve("bundles/probe.jar"), Probe.class);
        TinyBundle.named("launcher").writeTo(home.resolve("lib/launcher.jar"), launcherClasses());
        Files.writeString(home.resolve("lib/version"), "0.0.1\n");
        Files.createDirectories(home.resolve("features"));
        Files.writeString(home.resolve("features/one.list"), "10\tbundles/probe.jar\tone\n1\tbundles/gone.jar\tone\n");
    }

    @Test
    void a_command_is_offered_the_main_thread_at_the_console_level() throws Exception {
        assertThat(run("command", "a b")).isEqualTo(7);
        assertThat(report()).startsWith("main", "console", "command|a b");
    }

    @Test
    void a_window_is_offered_the_main_thread_when_its_level_is_reached() throws Exception {
        assertThat(run("--demo")).isEqualTo(7);
        assertThat(report()).startsWith("main", "page,console,window", "--demo");
    }

    @Test
    void the_first_page_of_a_window_is_asked_for_before_the_rest_is_started() throws Exception {
        listLateBundle();

        assertThat(run("-w", "page")).isEqualTo(7);
        assertThat(report()).startsWith("main", "page").endsWith("probe");
    }

    @Test
    void the_rest_is_started_when_somebody_asks_for_it() throws Exception {
        listLateBundle();

        assertThat(run("-w", "rest")).isEqualTo(7);
        assertThat(report()).contains("page,console,window").endsWith("probe,late");
    }

    @Test
    void a_command_has_all_of_its_level_whatever_a_window_begins_with() throws Exception {
        listLateBundle();

        assertThat(run("command")).isEqualTo(7);
        assertThat(report()).contains("console").endsWith("probe,late");
    }

    @Test
    void what_the_command_line_asks_for_is_told_to_the_bundles() throws Exception {
        run("command");
        assertThat(report().get(4)).isEqualTo("console");
        run("--demo");
        assertThat(report().get(4)).isEqualTo("window");
    }

    @Test
    void what_could_not_be_installed_is_told_to_the_bundles() throws Exception {
        run("command");

        assertThat(report().get(3)).startsWith("bundles/gone.jar\t");
    }

    @Test
    void nothing_reaches_the_terminal_and_the_log_gets_it() throws Exception {
        run("command");

        assertThat(folder.resolve("terminal")).isEmptyFile();
        assertThat(log()).content().contains("WARNING probe: reported");
    }

    @Test
    void an_installation_that_cannot_start_says_one_sentence_and_answers_3() throws Exception {
        Files.writeString(home.resolve("features/one.list"), "nonsense");

        assertThat(run("command")).isEqualTo(3);
        assertThat(Files.readAllLines(folder.resolve("terminal"))).singleElement().asString()
                .startsWith("Attune cannot start").contains("one.list");
    }

    @Test
    void a_product_without_anybody_to_take_the_main_thread_says_one_sentence_and_answers_3() throws Exception {
        Files.writeString(home.resolve("features/one.list"), "10\tbundles/gone.jar\tone\n");

        assertThat(run("command")).isEqualTo(3);
        assertThat(Files.readAllLines(folder.resolve("terminal"))).singleElement().asString()
                .startsWith("Attune cannot start its console").contains("gone.jar");
    }

    @Test
    void a_signal_stops_the_program() throws Exception {
        Process process = start("stay");
        awaitReport();
        process.destroy();

        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("terminal")).isEmptyFile();
    }

    @Test
    void without_a_place_for_a_cache_it_starts_all_the_same() throws Exception {
        Files.writeString(folder.resolve("cache"), "a file where the folder should be");

        assertThat(run("command")).isEqualTo(7);
        assertThat(folder.resolve("tmp")).isEmptyDirectory();
    }

    @Test
    void with_a_full_disk_under_its_cache_it_starts_all_the_same_and_tells_the_bundles() throws Exception {
        onFullDisk("cache");

        assertThat(run("command")).isEqualTo(7);
        assertThat(report().get(3)).startsWith("cache\t" + folder.resolve("cache")).contains(";bundles/gone.jar\t");
        assertThat(folder.resolve("tmp")).isEmptyDirectory();
    }

    @Test
    void without_room_anywhere_it_says_in_one_sentence_that_room_is_needed() throws Exception {
        onFullDisk("cache", "tmp");

        assertThat(run("command")).isEqualTo(3);
        assertThat(Files.readAllLines(folder.resolve("terminal"))).singleElement().asString()
                .startsWith("Attune cannot start, as nothing can be written to").contains("make room");
    }

    @Test
    void a_signal_leaves_nothing_of_a_temporary_cache() throws Exception {
        Files.writeString(folder.resolve("cache"), "a file where the folder should be");
        Process process = start("stay");
        awaitReport();
        process.destroy();

        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("tmp")).isEmptyDirectory();
    }

    /** The probe belongs to the first page of a window, the other bundle does not. */
    private void listLateBundle() throws IOException {
        TinyBundle.named("late").writeTo(home.resolve("bundles/late.jar"));
        Files.writeString(home.resolve("features/one.list"),
                "10,8\tbundles/probe.jar\tone\n10\tbundles/late.jar\tone\n");
    }

    /** In the next process these folders lie on a disk of one page each, which nobody else sees. */
    private void onFullDisk(String... folders) throws IOException, InterruptedException {
        assumeTrue(FullDisk.canBeMade(), "this machine lets nobody make a small disk");
        for (String name : folders) {
            before.addAll(FullDisk.at(Files.createDirectories(folder.resolve(name))));
        }
    }

    private int run(String... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("the program did not end; it said: " + Files.readString(folder.resolve("terminal")));
        }
        return process.exitValue();
    }

    private Process start(String... arguments) throws IOException {
        Files.createDirectories(folder.resolve("tmp"));
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:+IgnoreUnrecognizedVMOptions", "--sun-misc-unsafe-memory-access=allow",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Djava.io.tmpdir=" + folder.resolve("tmp"), "-cp",
                home.resolve("lib/launcher.jar") + File.pathSeparator + felix(), Launcher.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("terminal").toFile());
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        return builder.start();
    }

    private void awaitReport() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!Files.exists(folder.resolve("report")) && System.nanoTime() < end) {
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        assertThat(folder.resolve("report")).exists();
    }

    private Path log() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
            return files.filter(file -> file.endsWith("attune.log")).findFirst().orElseThrow();
        }
    }

    private List<String> report() throws IOException {
        return Files.readAllLines(folder.resolve("report"));
    }

    private static Path felix() {
        return place(Framework.class);
    }

    private static Class<?>[] launcherClasses() throws IOException {
        try (Stream<Path> files = Files.list(place(Launcher.class).resolve("org/attune/launcher"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !name.startsWith("package-info"))
                    .map(name -> "org.attune.launcher." + name.replace(".class", "")).map(LauncherTest::load)
                    .toArray(Class<?>[]::new);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (java.net.URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
