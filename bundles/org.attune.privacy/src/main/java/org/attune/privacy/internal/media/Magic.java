package org.attune.privacy.internal.media;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.attune.privacy.media.MediaKind;

/** What a file is by its first bytes; what it is called tells nothing. */
final class Magic {
    private static final int BRAND = 8;
    private static final Set<String> SOUND_BRANDS = Set.of("M4A ", "M4B ");
    private static final Set<String> PICTURE_BRANDS = Set.of("heic", "heix", "heim", "heis", "hevc", "mif1", "msf1",
            "avif", "avis");
    private static final List<String> OTHER_PICTURES = List.of("GIF8", "II*\0", "MM\0*", "BM");

    private final byte[] file;

    Magic(byte[] file) {
        this.file = file;
    }

    /** The kind; empty when it is none of those that are taken. */
    Optional<MediaKind> kind() {
        if (says(0, "\u00ff\u00d8\u00ff")) {
            return Optional.of(MediaKind.JPEG);
        }
        if (says(0, "\u0089PNG\r\n\u001a\n")) {
            return Optional.of(MediaKind.PNG);
        }
        if (says(0, "%PDF-")) {
            return Optional.of(MediaKind.PDF);
        }
        return says(4, "ftyp") ? film() : soundOrText();
    }

    /** Whether it is a picture of a kind that is not taken. */
    boolean isOtherPicture() {
        return OTHER_PICTURES.stream().anyMatch(start -> says(0, start)) || says(0, "RIFF") && says(BRAND, "WEBP")
                || says(4, "ftyp") && PICTURE_BRANDS.contains(brand());
    }

    private Optional<MediaKind> film() {
        if (PICTURE_BRANDS.contains(brand())) {
            return Optional.empty();
        }
        if (SOUND_BRANDS.contains(brand())) {
            return Optional.of(MediaKind.M4A);
        }
        return Optional.of(brand().equals("qt  ") ? MediaKind.QUICKTIME : MediaKind.MP4);
    }

    private Optional<MediaKind> soundOrText() {
        if (says(0, "RIFF") && says(BRAND, "WAVE")) {
            return Optional.of(MediaKind.WAV);
        }
        if (says(0, "ID3") || isLayerThree()) {
            return Optional.of(MediaKind.MP3);
        }
        return isText() && !isOtherPicture() ? Optional.of(MediaKind.TEXT) : Optional.empty();
    }

    /** Eleven bits of synchronisation, then MPEG 1 or 2 and layer III (ISO/IEC 11172-3). */
    private boolean isLayerThree() {
        return file.length > 4 && (file[0] & 0xff) == 0xff && (file[1] & 0xe6) == 0xe2;
    }

    private boolean isText() {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
            return text.chars().allMatch(sign -> sign >= ' ' && sign != 0x7f || "\t\n\f\r".indexOf(sign) >= 0);
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private String brand() {
        return new String(file, BRAND, Math.min(4, file.length - BRAND), StandardCharsets.ISO_8859_1);
    }

    private boolean says(int place, String letters) {
        byte[] wanted = letters.getBytes(StandardCharsets.ISO_8859_1);
        return file.length >= place + wanted.length
                && Arrays.equals(file, place, place + wanted.length, wanted, 0, wanted.length);
    }
}
