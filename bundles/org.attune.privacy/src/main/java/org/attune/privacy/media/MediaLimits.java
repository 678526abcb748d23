package org.attune.privacy.media;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.attune.records.Blobs;

/**
 * What may be added at one place.
 *
 * @param types media types such as {@code image/png} or {@code image/*}; all kinds when empty
 * @param bytes the most bytes of a file as it is found, at least 1; {@link Blobs#LARGEST} bounds it in any case
 */
public record MediaLimits(Set<String> types, long bytes) {
    public MediaLimits {
        types = Set.copyOf(types);
        bytes = Math.min(bytes, Blobs.LARGEST);
        if (bytes < 1) {
            throw new IllegalArgumentException("A limit of less than one byte");
        }
    }

    /** Every kind, as large as an attachment can be. */
    public static MediaLimits any() {
        return new MediaLimits(Set.of(), Blobs.LARGEST);
    }

    /** Whether a kind may be added. */
    public boolean take(MediaKind kind) {
        String family = kind.type().substring(0, kind.type().indexOf('/')) + "/*";
        return types.isEmpty() || types.contains(kind.type()) || types.contains(family);
    }

    /** The kinds that may be added; empty where only kinds are asked for that we do not take. */
    public List<MediaKind> kinds() {
        return Arrays.stream(MediaKind.values()).filter(this::take).toList();
    }
}
