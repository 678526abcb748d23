package org.attune.records;

import java.util.Objects;
import java.util.Optional;

/**
 * A pointer from one record to another, to one of its versions, or to a part of it (a touch point, a linkId).
 * <p>
 * The link stands in the clear header of the event, so it is known without a key. A link to an id that nobody knows
 * is kept and shown as unknown.
 *
 * @param relation what the other is to this one, such as {@code learner}
 * @param record the other record
 * @param version the version meant, or empty for whatever is current
 * @param part the part meant, or empty for the whole
 */
public record Link(String relation, RecordId record, Optional<VersionHash> version, Optional<String> part) {
    public Link {
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(part, "part");
    }

    /** A link to the current version of a whole record. */
    public static Link to(String relation, RecordId record) {
        return new Link(relation, record, Optional.empty(), Optional.empty());
    }

    /** The same link, pointing at one part. */
    public Link part(String name) {
        return new Link(relation, record, version, Optional.of(name));
    }
}
