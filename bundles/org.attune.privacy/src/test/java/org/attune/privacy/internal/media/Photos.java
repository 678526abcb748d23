package org.attune.privacy.internal.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Pictures written by ImageMagick from its own sample, with Exif (a place, names, lying on its side), XMP, IPTC,
 * comments and something behind the end. All that may tell of somebody begins with "Secret" or "Nurse".
 */
enum Photos {
    PHOTO("photo.jpg"),
    PROGRESSIVE("progressive.jpg"),
    DRAWING("drawing.png");

    private final String name;

    Photos(String name) {
        this.name = name;
    }

    byte[] bytes() {
        try (InputStream in = Photos.class.getResourceAsStream("/org/attune/privacy/media/" + name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
