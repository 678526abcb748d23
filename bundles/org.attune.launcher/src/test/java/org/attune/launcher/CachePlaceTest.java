package org.attune.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CachePlaceTest {
    private static final Path INSTALLATION = Path.of("/opt/attune");

    @Test
    void linux_keeps_it_below_the_cache_folder_of_the_user() {
        assertThat(linux(Map.of()).folder(INSTALLATION, "1.2.3", "p"))
                .hasParentRaw(Path.of("/home/p/.cache/attune"));
    }

    @Test
    void linux_follows_the_cache_folder_that_is_set() {
        CachePlace place = linux(Map.of("XDG_CACHE_HOME", "/fast/cache"));

        assertThat(place.folder(INSTALLATION, "1.2.3", "p")).hasParentRaw(Path.of("/fast/cache/attune"));
    }

    @Test
    void linux_ignores_a_cache_folder_that_is_relative() {
        CachePlace place = linux(Map.of("XDG_CACHE_HOME", "cache"));

        assertThat(place.folder(INSTALLATION, "1.2.3", "p")).hasParentRaw(Path.of("/home/p/.cache/attune"));
    }

    @Test
    void macos_keeps_it_in_the_library() {
        CachePlace place = new CachePlace("Mac OS X", "/Users/p", Map.of());

        assertThat(place.folder(INSTALLATION, "1", "p")).hasParentRaw(Path.of("/Users/p/Library/Caches/Attune"));
    }

    @Test
    void version_place_and_user_each_have_a_folder_of_their_own() {
        CachePlace place = linux(Map.of());

        assertThat(new Path[]{place.folder(INSTALLATION, "1", "p"), place.folder(INSTALLATION, "2", "p"),
                place.folder(Path.of("/usr/attune"), "1", "p"), place.folder(INSTALLATION, "1", "bob")})
                .doesNotHaveDuplicates();
    }

    private static CachePlace linux(Map<String, String> environment) {
        return new CachePlace("Linux", "/home/p", environment);
    }
}
