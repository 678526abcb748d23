package org.attune.practice;

import java.util.List;

/**
 * A page of a timeline.
 *
 * @param lines its lines
 * @param total how many lines the whole timeline has
 */
public record TimelinePage(List<TimelineLine> lines, long total) {
    public TimelinePage {
        lines = List.copyOf(lines);
    }
}
