package org.attune.forms.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.attune.forms.Value;

/** Dates, moments and times of FHIR with the precision that they were given (R4, datatypes). */
public final class Moments {
    private Moments() {
    }

    /** The time that a value covers; empty when it is no date, moment or time, or one that does not exist. */
    public static Optional<Span> read(Value.Text value) {
        try {
            return switch (value.type()) {
                case "Date" -> date(value.text());
                case "DateTime", "Instant" -> value.text().indexOf('T') > 0 ? moment(value.text()) : date(value.text());
                case "Time" -> time(value.text());
                default -> Optional.empty();
            };
        } catch (DateTimeException doesNotExist) {
            return Optional.empty();
        }
    }

    private static Optional<Span> date(String text) {
        return switch (text.length()) {
            case 4 -> span(LocalDate.of(number(text, 0, 4), 1, 1), ChronoUnit.YEARS);
            case 7 -> span(LocalDate.of(number(text, 0, 4), number(text, 5, 7), 1), ChronoUnit.MONTHS);
            case 10 -> span(LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)), ChronoUnit.DAYS);
            default -> Optional.empty();
        };
    }

    private static Optional<Span> span(LocalDate from, ChronoUnit length) {
        return Optional.of(Span.days(from, from.plus(1, length)));
    }

    /** Digits, with a hyphen before them unless they come first; by hand, as there are thousands to read. */
    private static int number(String text, int from, int to) {
        if (from > 0 && text.charAt(from - 1) != '-') {
            throw new DateTimeException("no hyphen");
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("no digit");
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** A leap second counts as the second before it: Java has none. */
    private static Optional<Span> moment(String text) {
        OffsetDateTime moment = OffsetDateTime.parse(text.replaceFirst(":60(?=[.Z+-])", ":59"));
        return Optional.of(Span.point(moment.toEpochSecond(), moment.getNano(), true));
    }

    private static Optional<Span> time(String text) {
        LocalTime time = LocalTime.parse(text.replaceFirst(":60(?=$|\\.)", ":59"));
        return text.length() < 8
                ? Optional.empty()
                : Optional.of(Span.point(time.toSecondOfDay(), time.getNano(), false));
    }

    /**
     * A span of time: from inclusive, to exclusive; a point has both the same.
     *
     * @param from seconds since 1970, or since midnight
     * @param to the same
     * @param nanos of a point
     * @param exact whether it is a point on the time line, whose place does not hang on the zone
     */
    public record Span(long from, long to, int nanos, boolean exact) {
        private static Span days(LocalDate from, LocalDate to) {
            return new Span(from.atStartOfDay().toEpochSecond(ZoneOffset.UTC),
                    to.atStartOfDay().toEpochSecond(ZoneOffset.UTC), 0, false);
        }

        private static Span point(long second, int nanos, boolean exact) {
            return new Span(second, second, nanos, exact);
        }

        /** Which comes first; empty when one covers the other and is coarser. */
        public Optional<Integer> compareWith(Span other) {
            if (from == other.from && to == other.to) {
                return Optional.of(Integer.compare(nanos, other.nanos));
            }
            if (Math.max(to, from + 1) <= other.from) {
                return Optional.of(-1);
            }
            return Math.max(other.to, other.from + 1) <= from ? Optional.of(1) : Optional.empty();
        }
    }
}
