package org.attune.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.launch.Framework;

class CachedFrameworkTest {
    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    private Path folder;
    private Path home;
    private CacheSlot slot;
    private Problems problems;

    @BeforeEach
    void takeSlot() throws IOException {
        home = folder.resolve("Pr\u00f6grämme + 100% Attune");
        slot = CacheSlot.in(folder.resolve("cache"), Mode.CONSOLE);
        problems = new Problems();
    }

    @AfterEach
    void giveSlotBack() throws IOException {
        slot.close();
    }

    @Test
    void listed_bundles_run_whatever_the_path_is_called() throws Exception {
        tiny("a", "1.0.0");

        assertThat(startedWith("a")).containsExactly("a 1.0.0 ACTIVE");
        assertThat(problems.get()).isEmpty();
    }

    @Test
    void a_kept_cache_is_used_again() throws Exception {
        tiny("a", "1.0.0");
        startedWith("a");
        FileTime firstFill = Files.getLastModifiedTime(slot.inventory());

        assertThat(startedWith("a")).containsExactly("a 1.0.0 ACTIVE");
        assertThat(Files.getLastModifiedTime(slot.inventory())).isEqualTo(firstFill);
    }

    @Test
    void a_new_bundle_joins_the_kept_ones() throws Exception {
        tiny("a", "1.0.0");
        startedWith("a");
        tiny("b", "1.0.0");

        assertThat(startedWith("a", "b")).containsExactly("a 1.0.0 ACTIVE", "b 1.0.0 ACTIVE");
    }

    @Test
    void a_bundle_that_is_no_longer_listed_is_removed() throws Exception {
        tiny("a", "1.0.0");
        tiny("b", "1.0.0");
        startedWith("a", "b");

        assertThat(startedWith("b")).containsExactly("b 1.0.0 ACTIVE");
    }

    @Test
    void a_jar_that_changed_is_updated() throws Exception {
        tiny("a", "1.0.0");
        startedWith("a");
        tiny("a", "1.0.10");

        assertThat(startedWith("a")).containsExactly("a 1.0.10 ACTIVE");
    }

    @Test
    void a_missing_jar_is_a_problem_and_the_rest_runs() throws Exception {
        tiny("a", "1.0.0");

        assertThat(startedWith("a", "gone")).containsExactly("a 1.0.0 ACTIVE");
        assertThat(problems.get()).containsExactly("bundles/gone.jar\tthe file is missing or cannot be read");
    }

    @Test
    void a_file_that_is_no_bundle_is_a_problem_and_the_rest_runs() throws Exception {
        tiny("a", "1.0.0");
        Files.writeString(home.resolve("bundles/torn.jar"), "no zip");

        assertThat(startedWith("torn", "a")).containsExactly("a 1.0.0 ACTIVE");
        assertThat(problems.get()).singleElement().asString().startsWith("torn.jar\t");
    }

    @Test
    void a_bundle_that_lacks_something_is_a_problem_that_names_it() throws Exception {
        TinyBundle.named("a").with("Import-Package", "not.there").writeTo(jar("a"));

        assertThat(startedWith("a")).containsExactly("a 0.0.0 INSTALLED");
        assertThat(problems.get()).singleElement().asString().startsWith("a\t").contains("not.there");
    }

    @Test
    void a_fragment_is_installed_and_not_started() throws Exception {
        tiny("a", "1.0.0");
        TinyBundle.named("part").with("Fragment-Host", "a").writeTo(jar("part"));

        assertThat(startedWith("a", "part")).containsExactly("a 1.0.0 ACTIVE", "part 0.0.0 RESOLVED");
        assertThat(problems.get()).isEmpty();
    }

    @Test
    void a_damaged_cache_is_built_anew() throws Exception {
        tiny("a", "1.0.0");
        startedWith("a");
        try (Stream<Path> files = Files.walk(slot.framework())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, "damaged");
            }
        }

        assertThat(startedWith("a")).containsExactly("a 1.0.0 ACTIVE");
    }

    @Test
    void a_cache_without_its_inventory_is_built_anew() throws Exception {
        tiny("a", "1.0.0");
        tiny("b", "1.0.0");
        startedWith("a", "b");
        Files.delete(slot.inventory());

        assertThat(startedWith("a")).containsExactly("a 1.0.0 ACTIVE");
    }

    private List<String> startedWith(String... names) throws IOException, BundleException, InterruptedException {
        Framework framework = new CachedFramework(slot, Map.of(), problems).filled(inventory(names));
        CountDownLatch told = new CountDownLatch(1);
        framework.getBundleContext().addFrameworkListener(new StartFailures(problems));
        framework.getBundleContext().addFrameworkListener(event -> tell(event, told));
        framework.start();
        try {
            assertThat(told.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            return Stream.of(framework.getBundleContext().getBundles()).skip(1).map(CachedFrameworkTest::describe)
                    .toList();
        } finally {
            framework.stop();
            framework.waitForStop(0);
        }
    }

    /** The framework tells of failures on a thread of its own, and last of all that it has started. */
    private static void tell(FrameworkEvent event, CountDownLatch told) {
        if (event.getType() == FrameworkEvent.STARTED) {
            told.countDown();
        }
    }

    private Inventory inventory(String... names) {
        List<ListedBundle> listed = Stream.of(names).map(name -> new ListedBundle(1, "bundles/" + name + ".jar", "f"))
                .toList();
        return Inventory.of(home, listed, problems);
    }

    private static String describe(Bundle bundle) {
        String state = switch (bundle.getState()) {
            case Bundle.ACTIVE -> "ACTIVE";
            case Bundle.RESOLVED -> "RESOLVED";
            case Bundle.INSTALLED -> "INSTALLED";
            default -> "other";
        };
        return bundle.getSymbolicName() + " " + bundle.getVersion() + " " + state;
    }

    private void tiny(String name, String version) throws IOException {
        TinyBundle.named(name).with("Bundle-Version", version).writeTo(jar(name));
    }

    private Path jar(String name) {
        return home.resolve("bundles").resolve(name + ".jar");
    }
}
