package org.attune.mentoring;

import java.util.List;

/**
 * A page of a list of entries.
 *
 * @param lines its lines
 * @param total how many lines the whole list has
 */
public record EntryPage(List<EntryLine> lines, long total) {
    public EntryPage {
        lines = List.copyOf(lines);
    }
}
