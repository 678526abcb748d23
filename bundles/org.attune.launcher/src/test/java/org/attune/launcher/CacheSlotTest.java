package org.attune.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheSlotTest {
    @TempDir
    private Path cache;

    @Test
    void two_holders_never_share_a_slot() throws IOException {
        try (CacheSlot first = CacheSlot.in(cache, Mode.CONSOLE);
                CacheSlot second = CacheSlot.in(cache, Mode.CONSOLE)) {
            assertThat(first.framework()).isEqualTo(cache.resolve("console-0/framework"));
            assertThat(second.framework()).isEqualTo(cache.resolve("console-1/framework"));
        }
    }

    @Test
    void a_window_and_the_console_have_slots_of_their_own() throws IOException {
        CacheSlot.in(cache, Mode.WINDOW).close();

        try (CacheSlot console = CacheSlot.in(cache, Mode.CONSOLE)) {
            assertThat(console.framework()).isEqualTo(cache.resolve("console-0/framework"));
            assertThat(cache.resolve("window-0")).exists();
        }
    }

    @Test
    void a_slot_that_is_given_back_is_taken_again() throws IOException {
        CacheSlot.in(cache, Mode.CONSOLE).close();

        try (CacheSlot again = CacheSlot.in(cache, Mode.CONSOLE)) {
            assertThat(again.framework()).isEqualTo(cache.resolve("console-0/framework"));
        }
    }

    @Test
    void a_slot_held_by_another_process_is_left_alone_until_that_process_dies() throws Exception {
        Process other = OtherProcess.holdingSlotIn(cache);
        try (CacheSlot ours = CacheSlot.in(cache, Mode.CONSOLE)) {
            assertThat(ours.framework()).isEqualTo(cache.resolve("console-1/framework"));
        } finally {
            other.destroyForcibly().waitFor();
        }
        try (CacheSlot ours = CacheSlot.in(cache, Mode.CONSOLE)) {
            assertThat(ours.framework()).isEqualTo(cache.resolve("console-0/framework"));
        }
    }

    @Test
    void only_the_owner_may_enter() throws IOException {
        Path fresh = cache.resolve("fresh");
        CacheSlot.in(fresh, Mode.CONSOLE).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fresh))).isEqualTo("rwx------");
    }

    @Test
    void a_cache_folder_that_cannot_be_made_is_told() throws IOException {
        Path file = Files.createFile(cache.resolve("a-file"));

        assertThatThrownBy(() -> CacheSlot.in(file.resolve("below"), Mode.CONSOLE)).isInstanceOf(IOException.class);
    }

    @Test
    void a_temporary_slot_leaves_nothing_behind() throws IOException {
        CacheSlot slot = CacheSlot.temporary();
        slot.clear();
        slot.close();

        assertThat(slot.cache()).doesNotExist();
    }
}
