package org.attune.workbench.internal.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.attune.workbench.internal.messages.MessageLog;
import org.attune.workbench.internal.messages.Told;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferenceStoreTest {
    @TempDir
    Path workspace;

    private final MessageLog log = new MessageLog();
    private final List<PreferenceStore> stores = new ArrayList<>();
    private Path file;

    @BeforeEach
    void begin() throws IOException {
        file = Files.createDirectories(workspace.resolve("settings")).resolve("preferences.json");
    }

    @AfterEach
    void end() {
        stores.forEach(PreferenceStore::close);
    }

    @Test
    void what_was_chosen_is_there_next_time() {
        PreferenceStore store = taken();
        store.set("a.key", "7");
        store.close();

        assertThat(taken().number("a.key", 1)).isEqualTo(7);
    }

    @Test
    void listeners_hear_of_what_changes_and_of_nothing_else() {
        List<String> heard = new ArrayList<>();
        PreferenceStore store = taken();
        store.set("a.key", "7");
        store.onChange(heard::add);

        store.set("a.key", "7");
        store.set("b.key", "x");
        store.clear("a.key");

        assertThat(heard).containsExactly("b.key", "a.key");
    }

    @Test
    void a_damaged_file_is_put_aside_and_told() throws IOException {
        Files.writeString(file, "{\"version\": 1, \"values\": [");

        assertThat(taken().get("a.key")).isEmpty();

        assertThat(file.resolveSibling("preferences.json.damaged")).exists();
        assertThat(told()).singleElement().asString().contains("preferences.json.damaged");
    }

    @Test
    void a_file_of_another_shape_is_put_aside_and_told() throws IOException {
        Files.writeString(file, "{\"version\": 1, \"values\": [1, 2]}");

        assertThat(taken().get("a.key")).isEmpty();

        assertThat(file.resolveSibling("preferences.json.damaged")).exists();
        assertThat(told()).hasSize(1);
    }

    @Test
    void a_file_of_a_newer_version_is_put_aside_and_told() throws IOException {
        Files.writeString(file, "{\"version\": 99, \"values\": {\"a.key\": \"7\"}}");

        assertThat(taken().get("a.key")).isEmpty();

        assertThat(file.resolveSibling("preferences.json.newer")).exists();
        assertThat(told()).singleElement().asString().contains("newer version");
    }

    @Test
    void where_nothing_can_be_written_values_hold_and_it_is_told_once() throws IOException {
        PreferenceStore store = taken();
        Files.delete(file.getParent());
        Files.writeString(file.getParent(), "a file where the folder should be");
        store.set("a.key", "7");
        store.set("a.key", "8");
        store.set("b.key", "9");
        store.close();

        assertThat(store.get("a.key")).contains("8");
        assertThat(told()).singleElement().asString().contains("cannot be written");
    }

    @Test
    void a_demo_leaves_no_file() {
        PreferenceStore store = new PreferenceStore(log);
        store.takeUp(workspace, false);
        store.set("a.key", "7");
        store.close();

        assertThat(file).doesNotExist();
    }

    @Test
    void what_is_chosen_just_before_another_workspace_is_opened_stays_with_the_first() throws IOException {
        for (int round = 0; round < 100; round++) {
            PreferenceStore store = taken();
            store.set("a.key", "round " + round);
            store.takeUp(Files.createDirectories(workspace.resolve("other")), true);
            store.close();

            assertThat(taken().get("a.key")).contains("round " + round);
        }
        assertThat(workspace.resolve("other").resolve("settings")).doesNotExist();
    }

    @Test
    void a_time_until_locking_that_makes_no_sense_locks_nobody_out() {
        PreferenceStore store = taken();
        store.set(GeneralPage.LOCK_AFTER, "-5");

        assertThat(GeneralPage.patience(store)).isZero();
    }

    private PreferenceStore taken() {
        PreferenceStore store = new PreferenceStore(log);
        stores.add(store);
        store.takeUp(workspace, true);
        return store;
    }

    private List<String> told() {
        return log.all().stream().map(Told::text).toList();
    }
}
