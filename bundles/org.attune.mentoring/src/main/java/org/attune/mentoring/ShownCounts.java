package org.attune.mentoring;

import java.util.List;
import java.util.Optional;

/**
 * Counts as anybody may see them.
 *
 * @param lines one for each kind or dimension, the most frequent first, hidden ones last by their names
 * @param total all of them together; empty when a line is hidden, as it would give the line away
 */
public record ShownCounts(List<Line> lines, Optional<Figures> total) {
    public ShownCounts {
        lines = List.copyOf(lines);
    }

    /**
     * One kind or dimension.
     *
     * @param what the word or the GUID that entries hold
     * @param label what people read for it
     * @param figures how much there was; empty when it is hidden to protect people
     */
    public record Line(String what, String label, Optional<Figures> figures) {}

    /**
     * How much there was.
     *
     * @param times how often
     * @param minutes how long, together; 0 where nobody wrote it down, and for dimensions
     */
    public record Figures(int times, int minutes) {
        /** Both together. */
        Figures and(Figures other) {
            return new Figures(times + other.times, minutes + other.minutes);
        }
    }

    /** Lines, with what they come to when none of them is hidden. */
    public static ShownCounts of(List<Line> lines) {
        boolean hidden = lines.stream().anyMatch(line -> line.figures().isEmpty());
        return new ShownCounts(lines, hidden
                ? Optional.empty()
                : lines.stream().flatMap(line -> line.figures().stream()).reduce(Figures::and));
    }
}
