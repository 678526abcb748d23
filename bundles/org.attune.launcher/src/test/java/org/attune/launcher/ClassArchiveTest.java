package org.attune.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {
    @TempDir
    private Path folder;
    private ClassArchive archive;
    private Product product;

    @BeforeEach
    void makeProduct() throws Exception {
        product = new Product(folder.resolve("home"));
        Files.createDirectories(folder.resolve("home/lib"));
        Files.writeString(folder.resolve("home/lib/version"), "1.2.3\n");
        archive = ClassArchive.in(Files.createDirectory(folder.resolve("cache")));
    }

    @Test
    void it_is_wanted_until_it_is_made_and_again_when_its_recipe_changes() throws Exception {
        assertThat(archive.isWanted("one")).isTrue();
        make("one");

        assertThat(archive.isWanted("one")).isFalse();
        assertThat(archive.isWanted("another")).isTrue();
    }

    @Test
    void it_is_wanted_again_when_somebody_deleted_it() throws Exception {
        make("one");
        Files.delete(archive.file());

        assertThat(archive.isWanted("one")).isTrue();
    }

    @Test
    void the_start_script_finds_out_whose_it_is() throws Exception {
        make("one");

        assertThat(folder.resolve("cache/installation")).hasContent("1.2.3 " + folder.resolve("home"));
    }

    @Test
    void what_fails_three_times_is_left_alone_until_the_recipe_changes() throws Exception {
        for (int time = 0; time < 3; time++) {
            assertThat(archive.isWanted("one")).isTrue();
            archive.begin("one");
        }

        assertThat(archive.isWanted("one")).isFalse();
        assertThat(archive.isWanted("another")).isTrue();
    }

    @Test
    void what_a_killed_maker_left_is_swept_away() throws Exception {
        Files.writeString(archive.fresh(), "half");

        assertThat(archive.fresh()).doesNotExist();
        assertThat(archive.file()).doesNotExist();
    }

    @Test
    void a_damaged_note_counts_as_none() throws Exception {
        make("one");
        Files.writeString(folder.resolve("cache/classes.recipe"), "one");

        assertThat(archive.isWanted("one")).isTrue();
    }

    @Test
    void people_may_say_when_or_never() {
        assertThat(ArchiveOffer.after("")).contains(Duration.ofSeconds(20));
        assertThat(ArchiveOffer.after("3")).contains(Duration.ofSeconds(3));
        assertThat(ArchiveOffer.after("soon")).contains(Duration.ofSeconds(20));
        assertThat(ArchiveOffer.after("never")).isEmpty();
    }

    private void make(String recipe) throws Exception {
        archive.begin(recipe);
        Path fresh = archive.fresh();
        Files.writeString(fresh, "classes");
        archive.take(fresh, recipe, product);
    }
}
