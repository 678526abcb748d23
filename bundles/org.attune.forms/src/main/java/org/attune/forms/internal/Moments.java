package org.attune.forms.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
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
            case 4 -> Optional.of(Span.days(Year.parse(text).atDay(1), Year.parse(text).plusYears(1).atDay(1)));
            case 7 -> Optional
                    .of(Span.days(YearMonth.parse(text).atDay(1), YearMonth.parse(text).plusMonths(1).atDay(1)));
            case 10 -> Optional.of(Span.days(LocalDate.parse(text), LocalDate.parse(text).plusDays(1)));
            default -> Optional.empty();
        };
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
