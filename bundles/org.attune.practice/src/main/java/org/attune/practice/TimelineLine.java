package org.attune.practice;

import org.attune.records.Row;

/**
 * A record on a timeline.
 *
 * @param row the record as a line of a list
 * @param kind what a person calls such a record; its type's name when nothing here knows it
 */
public record TimelineLine(Row row, String kind) {
    /** Whether nobody but its author may see it. */
    public boolean onlyMine() {
        return row.audience().recipients().isEmpty();
    }
}
