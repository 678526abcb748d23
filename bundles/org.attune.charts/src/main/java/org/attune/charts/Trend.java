package org.attune.charts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * How something goes over time: lines with a mark at each date, and what happened meanwhile. A line is not drawn across a
 * cell without a value. Immutable.
 *
 * @param title a few words
 * @param says the message in a sentence, or empty
 * @param value what is measured
 * @param dates when, rising
 * @param lines each with one cell a date
 * @param events what happened, to be seen beside the lines
 */
public record Trend(String title, String says, Axis value, List<LocalDate> dates, List<Series> lines,
        List<Event> events) implements Chart {

    /**
     * Something that happened.
     *
     * @param date when
     * @param label a few words
     */
    public record Event(LocalDate date, String label) {
        public Event {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(label, "label");
        }
    }

    /**
     * @throws IllegalArgumentException if dates do not rise, a series has too few or too many cells, or a value lies
     *         outside the axis
     */
    public Trend {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(says, "says");
        dates = List.copyOf(dates);
        lines = List.copyOf(lines);
        events = List.copyOf(events);
        requireRising(dates);
        Series.requireCells(lines, dates.size());
        lines.forEach(line -> line.cells().forEach(value::require));
    }

    private static void requireRising(List<LocalDate> dates) {
        for (int i = 1; i < dates.size(); i++) {
            if (!dates.get(i).isAfter(dates.get(i - 1))) {
                throw new IllegalArgumentException("The dates of a trend rise");
            }
        }
    }
}
