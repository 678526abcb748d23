package org.attune.forms.library;

import java.time.LocalDate;
import java.util.Optional;

import org.attune.records.VersionHash;

/**
 * One published version of a site's own form.
 *
 * @param version its version, such as {@code 1.2}
 * @param document the name of the immutable document: 64 hexadecimal digits
 * @param day when it was published
 * @param note why, in the words of who published it; may be empty
 */
public record Publication(String version, String document, Optional<LocalDate> day, String note) {
    /** The name of the immutable document. */
    public VersionHash hash() {
        return new VersionHash(document);
    }
}
