package org.attune.mentoring.portfolio;

import java.util.Base64;
import java.util.Objects;

import org.attune.mentoring.internal.portfolio.Sums;
import org.attune.privacy.media.Media;

/**
 * A picture, recording or paper that is carried along with the records that name it.
 *
 * @param id names its content: the SHA-256, in hexadecimal
 * @param type what it is, such as {@code image/jpeg}
 * @param title what people call it; may be empty
 * @param size how many bytes
 * @param data its content in Base64 (RFC 4648, 4)
 */
public record Enclosed(String id, String type, String title, long size, String data) {
    public Enclosed {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(data, "data");
    }

    /** A file with its content. */
    public static Enclosed of(Media media, byte[] content) {
        return new Enclosed(media.id(), media.type(), media.title(), content.length,
                Base64.getEncoder().encodeToString(content));
    }

    /**
     * Its content; a copy.
     *
     * @throws IllegalArgumentException when it is no Base64
     */
    public byte[] content() {
        return Base64.getDecoder().decode(data);
    }

    /** Whether the content is what the name and the size say. */
    public boolean isWhole() {
        try {
            byte[] content = content();
            return content.length == size && Sums.sha256(content).equals(id);
        } catch (IllegalArgumentException altered) {
            return false;
        }
    }

    /** Without title and content. */
    @Override
    public String toString() {
        return "Enclosed[" + type + " " + size + "]";
    }
}
