package org.attune.privacy.internal.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

import org.attune.privacy.media.MediaException;
import org.attune.privacy.media.MediaException.Reason;
import org.attune.privacy.media.MediaKind;
import org.attune.privacy.media.MediaLimits;
import org.attune.words.Words;

/**
 * A file that was found fit for a place, and what is kept of it.
 *
 * @param kind what it is
 * @param content what is kept
 */
record FoundFile(MediaKind kind, byte[] content) {
    private static final Words WORDS = Words.of(FoundFile.class);
    private static final long MEGABYTE = 1024 * 1024;

    static FoundFile read(Path file, MediaLimits limits) throws MediaException {
        byte[] content = content(file, limits);
        MediaKind kind = kind(content, limits);
        try {
            return new FoundFile(kind, Cleanings.clean(kind, content));
        } catch (DamagedException damaged) {
            throw refused(Reason.DAMAGED, "damaged", kind.ending().toUpperCase(Locale.ROOT));
        } catch (TellsTooMuchException telling) {
            throw refused(Reason.TELLS_TOO_MUCH, "tracks");
        }
    }

    /** The size is asked before anything is read, and held to in case the file grows meanwhile. */
    private static byte[] content(Path file, MediaLimits limits) throws MediaException {
        try {
            if (!Files.isRegularFile(file)) {
                throw refused(Reason.UNREADABLE, "no-file");
            }
            refuseLarge(Files.size(file), limits);
            return read(file, limits.bytes());
        } catch (IOException unreadable) {
            throw new MediaException(Reason.UNREADABLE, WORDS.text("unreadable"), unreadable);
        }
    }

    private static byte[] read(Path file, long most) throws IOException, MediaException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes((int) most);
            if (content.length == 0) {
                throw refused(Reason.EMPTY, "empty");
            }
            if (in.read() >= 0) {
                throw new IOException("The file grew while it was read");
            }
            return content;
        }
    }

    private static void refuseLarge(long size, MediaLimits limits) throws MediaException {
        if (size > limits.bytes()) {
            throw refused(Reason.TOO_LARGE, "large", shown(size, true), shown(limits.bytes(), false));
        }
    }

    /** A size in MB: what is found is rounded up and a limit down, so that the two never look the same. */
    private static String shown(long bytes, boolean up) {
        if (bytes < MEGABYTE) {
            return WORDS.text("bytes", bytes);
        }
        return WORDS.text("megabytes", (bytes + (up ? MEGABYTE - 1 : 0)) / MEGABYTE);
    }

    private static MediaKind kind(byte[] content, MediaLimits limits) throws MediaException {
        Magic magic = new Magic(content);
        if (magic.isOtherPicture()) {
            throw refused(Reason.TELLS_TOO_MUCH, "picture");
        }
        MediaKind kind = magic.kind().orElseThrow(() -> refused(Reason.WRONG_KIND, "kind", taken(limits)));
        if (!limits.take(kind)) {
            throw refused(Reason.WRONG_KIND, "kind.here", kind.name(), taken(limits));
        }
        return kind;
    }

    private static String taken(MediaLimits limits) {
        return limits.kinds().stream().map(kind -> WORDS.text("kind." + kind.ending()))
                .collect(Collectors.joining(", "));
    }

    private static MediaException refused(Reason reason, String key, Object... arguments) {
        return new MediaException(reason, WORDS.text(key, arguments));
    }
}
