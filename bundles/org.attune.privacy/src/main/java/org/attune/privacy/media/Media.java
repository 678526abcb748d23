package org.attune.privacy.media;

import java.util.Objects;
import java.util.Optional;

import org.attune.records.VersionHash;

/**
 * A file that the workspace keeps, as a record names it: a view for bodies ({@code BodyView}), alone or in a list.
 *
 * @param id names the content: the digits of a {@link VersionHash}
 * @param type what it is, such as {@code image/jpeg}
 * @param size how many bytes are kept, after what a device wrote into it was taken out
 * @param title what people call it; free text, may be empty
 * @param rights who made it and who agreed that it is kept; free text, may be empty
 */
public record Media(String id, String type, long size, String title, String rights) {
    public Media {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(rights, "rights");
    }

    /** The same file under another title. */
    public Media called(String other) {
        return new Media(id, type, size, other, rights);
    }

    /** The same file with another note on who made it and who agreed. */
    public Media withRights(String note) {
        return new Media(id, type, size, title, note);
    }

    /** What kind of file it is; empty for one that a newer version kept. */
    public Optional<MediaKind> kind() {
        return MediaKind.ofType(type);
    }

    /**
     * The name of its content in the vault.
     *
     * @throws IllegalArgumentException when the record that names it was damaged, or written by something else
     */
    public VersionHash content() {
        return new VersionHash(id);
    }
}
