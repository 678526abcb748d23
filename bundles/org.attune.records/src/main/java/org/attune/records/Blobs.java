package org.attune.records;

import java.io.InputStream;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

/** Attachments: encrypted, named by the hash of their content. From any thread except the user interface's. */
@ProviderType
public interface Blobs {
    /** The largest attachment, in bytes. */
    long LARGEST = 64L * 1024 * 1024;

    /**
     * Keeps an attachment. The stream is read to its end and not closed.
     *
     * @return its name
     * @throws RecordsException {@code TOO_LARGE} past {@link #LARGEST}, nothing kept
     */
    VersionHash keep(InputStream content) throws RecordsException;

    /** An attachment by its name; the caller closes the stream. */
    Optional<InputStream> open(VersionHash name) throws RecordsException;
}
