package org.attune.privacy.media;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of files that are taken. All others are refused, as what they hold of a person cannot be taken out. */
public enum MediaKind {
    /** A photograph. */
    JPEG("image/jpeg", "jpg"),
    /** A drawing or a picture of a screen. */
    PNG("image/png", "png"),
    /** Sound. */
    MP3("audio/mpeg", "mp3"),
    /** Sound as telephones record it. */
    M4A("audio/mp4", "m4a"),
    /** Sound, not compressed. */
    WAV("audio/wav", "wav"),
    /** A film. */
    MP4("video/mp4", "mp4"),
    /** A film as some telephones record it. */
    QUICKTIME("video/quicktime", "mov"),
    /** A paper. Who wrote it may stand in its properties: these stay. */
    PDF("application/pdf", "pdf"),
    /** Plain text in UTF-8. */
    TEXT("text/plain", "txt");

    private final String type;
    private final String ending;

    MediaKind(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    /** Its media type, such as {@code image/jpeg}. */
    public String type() {
        return type;
    }

    /** How names of such files end, without the dot. */
    public String ending() {
        return ending;
    }

    /** Whether it can be shown as a picture. */
    public boolean isPicture() {
        return type.startsWith("image/");
    }

    /** The kind of a media type. */
    public static Optional<MediaKind> ofType(String type) {
        return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
    }
}
