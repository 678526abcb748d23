package org.attune.privacy.internal.media;

import java.util.Map;

import org.attune.privacy.media.MediaKind;

/** How each kind is cleaned. Papers and texts stay as they are: what stands in them is what people meant to add. */
final class Cleanings {
    private static final Cleaning FILM = new Film();
    private static final Map<MediaKind, Cleaning> BY_KIND = Map.of(MediaKind.JPEG, new Jpeg(), MediaKind.PNG,
            new Png(), MediaKind.MP3, new Mp3(), MediaKind.WAV, new Wave(), MediaKind.M4A, FILM, MediaKind.MP4, FILM,
            MediaKind.QUICKTIME, FILM);

    private Cleanings() {
    }

    static byte[] clean(MediaKind kind, byte[] file) throws DamagedException, TellsTooMuchException {
        return BY_KIND.getOrDefault(kind, as -> as).clean(file);
    }
}
