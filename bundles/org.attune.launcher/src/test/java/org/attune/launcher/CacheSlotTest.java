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
        try (CacheSlot first = CacheSlot.in(cache); CacheSlot second = CacheSlot.in(cache)) {
            assertThat(first.framework()).isEqualTo(cache.resolve("slot-0/framework"));
            assertThat(second.framework()).isEqualTo(cache.resolve("slot-1/framework"));
        }
    }

    @Test
    void a_slot_that_is_given_back_is_taken_again() throws IOException {
        CacheSlot.in(cache).close();

        try (CacheSlot again = CacheSlot.in(cache)) {
            assertThat(again.framework()).isEqualTo(cache.resolve("slot-0/framework"));
        }
    }

    @Test
    void a_slot_held_by_another_process_is_left_alone_until_that_process_dies() throws Exception {
        Process other = OtherProcess.holdingSlotIn(cache);
        try (CacheSlot ours = CacheSlot.in(cache)) {
            assertThat(ours.framework()).isEqualTo(cache.resolve("slot-1/framework"));
        } finally {
            other.destroyForcibly().waitFor();
        }
        try (CacheSlot ours = CacheSlot.in(cache)) {
            assertThat(ours.framework()).isEqualTo(cache.resolve("slot-0/framework"));
        }
    }

    @Test
    void only_the_owner_may_enter() throws IOException {
        Path fresh = cache.resolve("fresh");
        CacheSlot.in(fresh).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fresh))).isEqualTo("rwx------");
    }

    @Test
    void a_cache_folder_that_cannot_be_made_is_told() throws IOException {
        Path file = Files.createFile(cache.resolve("a-file"));

        assertThatThrownBy(() -> CacheSlot.in(file.resolve("below"))).isInstanceOf(IOException.class);
    }

    @Test
    void a_temporary_slot_leaves_nothing_behind() throws IOException {
        CacheSlot slot = CacheSlot.temporary();
        slot.clear();
        slot.close();

        assertThat(slot.cache()).doesNotExist();
    }
}
