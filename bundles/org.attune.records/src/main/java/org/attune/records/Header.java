package org.attune.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What of a record is kept in clear, so that lists and links work without key or bundle. The owning type writes it
 * from the body; it never holds free text.
 *
 * @param date the day that the record is about
 * @param status a short word of the type's own vocabulary, such as {@code open}
 * @param links where the record points
 */
public record Header(Optional<LocalDate> date, Optional<String> status, List<Link> links) {
    /** A header that says nothing. */
    public static final Header EMPTY = new Header(Optional.empty(), Optional.empty(), List.of());

    public Header {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(status, "status");
        links = List.copyOf(links);
    }

    /** The first record that this one points at in a relation. */
    public Optional<RecordId> linked(String relation) {
        return links.stream().filter(link -> link.relation().equals(relation)).map(Link::record).findFirst();
    }
}
