package org.attune.privacy.media;

import org.attune.privacy.internal.media.Exif;

/**
 * Which way up a photograph is shown: the only thing of its Exif that is kept (CIPA DC-008, tag 0x0112). Telephones store
 * what the sensor saw, and say here how it was held.
 *
 * @param number 1 (as it is stored) to 8; even numbers up to 4 and odd ones from 5 on are seen as in a mirror, and from 5
 *        on rows are columns
 */
public record Orientation(int number) {
    /** As it is stored. */
    public static final Orientation UPRIGHT = new Orientation(1);

    private static final int MOST = 8;

    public Orientation {
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException("No orientation has this number: " + number);
        }
    }

    /** What a file says; {@link #UPRIGHT} where it says nothing that can be understood. */
    public static Orientation of(byte[] file) {
        return Exif.orientation(file);
    }
}
