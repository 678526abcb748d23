package org.attune.records;

import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

import com.google.gson.JsonObject;

/**
 * Published forms and frameworks: immutable, named by the hash of their content, copied into the vault at first use.
 * From any thread except the user interface's.
 */
@ProviderType
public interface Documents {
    /**
     * Keeps a document; quietly when it is there.
     *
     * @param kind what it is, such as {@code case.package}
     * @return its name: the hash of its canonical JSON (RFC 8785)
     */
    VersionHash keep(String kind, JsonObject document) throws RecordsException;

    /** A document by its name. */
    Optional<JsonObject> find(VersionHash name) throws RecordsException;
}
