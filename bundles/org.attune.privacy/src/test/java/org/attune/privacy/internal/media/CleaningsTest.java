package org.attune.privacy.internal.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.attune.privacy.internal.media.Boxes.chunk;
import static org.attune.privacy.internal.media.Boxes.film;
import static org.attune.privacy.internal.media.Boxes.join;
import static org.attune.privacy.internal.media.Boxes.letters;
import static org.attune.privacy.internal.media.Boxes.wave;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import javax.imageio.ImageIO;

import org.attune.privacy.media.MediaKind;
import org.attune.privacy.media.Orientation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CleaningsTest {
    private static byte[] cleaned(byte[] file) throws Exception {
        return Cleanings.clean(new Magic(file).kind().orElseThrow(), file.clone());
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static int[] seen(byte[] file) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @ParameterizedTest
    @EnumSource(Photos.class)
    void nothing_that_a_device_wrote_is_left_in_a_picture(Photos photo) throws Exception {
        assertThat(text(photo.bytes())).contains("Secret");

        assertThat(text(cleaned(photo.bytes()))).doesNotContain("Secret", "Nurse", "xmpmeta", "8BIM", "Raw profile");
    }

    @ParameterizedTest
    @EnumSource(Photos.class)
    void a_picture_looks_as_before(Photos photo) throws Exception {
        assertThat(seen(cleaned(photo.bytes()))).isEqualTo(seen(photo.bytes()));
    }

    @Test
    void a_photograph_is_shown_the_same_way_up() throws Exception {
        assertThat(Orientation.of(cleaned(Photos.PHOTO.bytes()))).isEqualTo(new Orientation(6));
    }

    @Test
    void a_photograph_ends_where_its_picture_ends() throws Exception {
        assertThat(cleaned(Photos.PHOTO.bytes())).endsWith(0xff, 0xd9);
    }

    @Test
    void a_cleaned_picture_stays_as_it_is() throws Exception {
        byte[] once = cleaned(Photos.PHOTO.bytes());

        assertThat(cleaned(once)).isEqualTo(once);
    }

    @Test
    void a_drawing_with_a_wrong_check_sum_is_damaged() {
        byte[] drawing = Photos.DRAWING.bytes();
        drawing[40] ^= 1;

        assertThatExceptionOfType(DamagedException.class).isThrownBy(() -> cleaned(drawing));
    }

    @Test
    void sound_keeps_its_samples_and_loses_its_lists() throws Exception {
        byte[] sound = wave(chunk("fmt ", "16 bytes of form"), chunk("LIST", "INFO Nurse"), chunk("data", "sound"));

        assertThat(cleaned(sound)).isEqualTo(wave(chunk("fmt ", "16 bytes of form"), chunk("data", "sound")));
    }

    @Test
    void sound_loses_the_tags_before_and_behind_it() throws Exception {
        byte[] frames = {(byte) 0xff, (byte) 0xfb, 0x50, 0, 1, 2, 3};
        byte[] before = join(letters("ID3\4\0\0\0\0\0\5"), letters("Nurse"));
        byte[] ape = ByteBuffer.allocate(37).put(letters("NurseAPETAGEX")).order(ByteOrder.LITTLE_ENDIAN)
                .putInt(2000).putInt(37).putInt(1).array();
        byte[] behind = Arrays.copyOf(letters("TAGNurse"), 128);

        assertThat(cleaned(join(before, frames, ape, behind))).isEqualTo(frames);
    }

    @Test
    void a_film_loses_place_time_and_names_and_keeps_its_length() throws Exception {
        byte[] film = film("qt  ", "vide", "soun");

        byte[] cleaned = cleaned(film);

        assertThat(new Magic(film).kind()).contains(MediaKind.QUICKTIME);
        assertThat(text(cleaned)).hasSameSizeAs(text(film)).contains("what is seen")
                .doesNotContain("+51.02", "Secret", "\u0011\"3D", "Ufw");
    }

    @Test
    void a_damaged_file_is_refused_or_cleaned_and_never_breaks_anything() throws Exception {
        Random random = new Random(7);
        byte[][] files = {Photos.PHOTO.bytes(), Photos.DRAWING.bytes(), film("mp42", "vide"),
                wave(chunk("data", "sound")), join(letters("ID3\4\0\0\0\0\0\5"), letters("Nurse"), new byte[200])};
        for (int round = 0; round < 4000; round++) {
            byte[] file = files[round % files.length].clone();
            file[12 + random.nextInt(file.length - 12)] = (byte) random.nextInt();
            byte[] cut = Arrays.copyOf(file, file.length - random.nextInt(2) * random.nextInt(file.length / 2));
            assertThat(refusedOrCleaned(cut)).isTrue();
        }
    }

    private static boolean refusedOrCleaned(byte[] file) {
        try {
            return cleaned(file).length <= file.length + 64;
        } catch (DamagedException | TellsTooMuchException refused) {
            return true;
        } catch (Exception broken) {
            throw new AssertionError("A damaged file", broken);
        }
    }
}
