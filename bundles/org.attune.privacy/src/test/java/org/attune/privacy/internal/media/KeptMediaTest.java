package org.attune.privacy.internal.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.attune.privacy.internal.media.Boxes.film;
import static org.attune.privacy.internal.media.Boxes.letters;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;

import org.attune.privacy.media.Media;
import org.attune.privacy.media.MediaException;
import org.attune.privacy.media.MediaException.Reason;
import org.attune.privacy.media.MediaKind;
import org.attune.privacy.media.MediaLimits;
import org.attune.program.memory.MemoryRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptMediaTest {
    private static final MediaLimits ANY = MediaLimits.any();

    @TempDir
    private Path folder;

    private final KeptMedia media = new KeptMedia(new MemoryRecords(LocalDate.of(2026, 11, 20)));

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private MediaException refused(Path file, MediaLimits limits) {
        return catchThrowableOfType(MediaException.class, () -> media.keep(file, limits));
    }

    @Test
    void what_is_kept_is_what_the_file_is_and_not_what_it_is_called() throws Exception {
        Media kept = media.keep(file("letter.pdf", Photos.DRAWING.bytes()), ANY);

        assertThat(kept.kind()).contains(MediaKind.PNG);
        assertThat(media.open(kept).readAllBytes()).hasSize((int) kept.size());
    }

    @Test
    void two_gigabytes_are_refused_without_being_read() throws Exception {
        Path large = folder.resolve("film.mp4");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(2L * 1024 * 1024 * 1024);
        }

        MediaException refused = refused(large, ANY);

        assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused).hasMessageContaining("2,048 MB").hasMessageContaining("64 MB");
    }

    @Test
    void a_limit_of_the_place_counts() throws Exception {
        MediaException refused = refused(file("note.txt", letters("more than five")), new MediaLimits(Set.of(), 5));

        assertThat(refused).hasMessageContaining("14 bytes").hasMessageContaining("up to 5 bytes");
    }

    @Test
    void a_kind_that_the_place_does_not_take_is_refused_with_those_that_it_takes() throws Exception {
        MediaException refused = refused(file("picture.png", letters("%PDF-1.7 ...")),
                new MediaLimits(Set.of("image/*"), 1000));

        assertThat(refused.reason()).isEqualTo(Reason.WRONG_KIND);
        assertThat(refused).hasMessageContaining("pictures as JPEG, pictures as PNG");
    }

    @Test
    void a_program_is_refused_whatever_it_is_called() throws Exception {
        assertThat(refused(file("photo.jpg", new byte[]{0x7f, 'E', 'L', 'F', 2, 1, 1, 0}), ANY).reason())
                .isEqualTo(Reason.WRONG_KIND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GIF89a", "II*\0", "MM\0*", "BM6", "RIFF\0\0\0\0WEBPVP8 ", "\0\0\0\u0018ftypheic"})
    void a_picture_out_of_which_nothing_can_be_taken_is_refused(String start) throws Exception {
        MediaException refused = refused(file("photo.jpg", letters(start)), ANY);

        assertThat(refused.reason()).isEqualTo(Reason.TELLS_TOO_MUCH);
        assertThat(refused).hasMessageContaining("JPEG or PNG");
    }

    @Test
    void a_film_with_a_track_of_places_is_refused() throws Exception {
        assertThat(refused(file("film.mp4", film("mp42", "vide", "meta")), ANY).reason())
                .isEqualTo(Reason.TELLS_TOO_MUCH);
    }

    @Test
    void a_photograph_that_was_cut_short_is_refused() throws Exception {
        byte[] half = Arrays.copyOf(Photos.PHOTO.bytes(), 900);

        assertThat(refused(file("photo.jpg", half), ANY).reason()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void an_empty_file_a_folder_and_a_missing_file_are_told_apart_from_a_wrong_kind() throws Exception {
        assertThat(refused(file("empty.txt", new byte[0]), ANY).reason()).isEqualTo(Reason.EMPTY);
        assertThat(refused(folder, ANY).reason()).isEqualTo(Reason.UNREADABLE);
        assertThat(refused(folder.resolve("none"), ANY).reason()).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void no_message_names_the_file() throws Exception {
        assertThat(refused(file("Mrs Smith.exe", new byte[]{'M', 'Z', 0}), ANY)).hasMessageNotContaining("Smith");
    }

    @Test
    void a_copy_is_what_was_kept() throws Exception {
        Media kept = media.keep(file("note.txt", letters("flip chart")), ANY);

        media.copy(kept, folder.resolve("copy.txt"));

        assertThat(folder.resolve("copy.txt")).hasContent("flip chart");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0000000000000000000000000000000000000000000000000000000000000000"})
    void a_file_that_did_not_come_along_is_told(String id) {
        Media elsewhere = new Media(id, "image/png", 1, "", "");

        assertThat(catchThrowableOfType(MediaException.class, () -> media.open(elsewhere)).reason())
                .isEqualTo(Reason.NOT_HERE);
    }
}
