package org.attune.forms.filling;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.forms.ItemType;
import org.attune.forms.Value;

/** Days and times as people of a language write them, and as FHIR does. */
final class TypedMoments {
    private static final String SEPARATOR = " ";

    private final List<DateTimeFormatter> days;
    private final List<DateTimeFormatter> months;
    private final List<DateTimeFormatter> times;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;
    private final DateTimeFormatter time;

    TypedMoments(Locale locale) {
        day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        month = lenient("LLLL uuuu", locale);
        time = lenient("HH:mm", locale);
        days = Stream.concat(Stream.of(DateTimeFormatter.ISO_LOCAL_DATE, lenient(pattern(FormatStyle.SHORT, locale)
                .replaceAll("y+|u+", "uuuu").replaceAll("M+", "M").replaceAll("d+", "d"), locale)),
                Stream.of(FormatStyle.values()).filter(style -> style != FormatStyle.FULL)
                        .map(style -> lenient(pattern(style, locale).replace('y', 'u'), locale)))
                .toList();
        months = List.of(lenient("uuuu-MM", locale), lenient("MMMM uuuu", locale), month,
                lenient("MMM uuuu", locale));
        times = List.of(DateTimeFormatter.ISO_LOCAL_TIME, lenient("H:mm", locale), lenient("h:mm a", locale),
                lenient("h a", locale));
    }

    Optional<String> date(String typed) {
        return day(typed).map(LocalDate::toString)
                .or(() -> first(months, typed, YearMonth::from).map(YearMonth::toString))
                .or(() -> typed.matches("\\d{4}") ? Optional.of(typed) : Optional.empty());
    }

    Optional<String> dateTime(String typed) {
        return date(typed).or(() -> moment(typed)).or(() -> spoken(typed).map(TypedMoments::here));
    }

    Optional<String> time(String typed) {
        return first(times, typed, LocalTime::from).map(TypedMoments::seconds);
    }

    String write(Value.Text moment) {
        try {
            return switch (moment.type()) {
                case "Time" -> time.format(LocalTime.parse(moment.text()));
                case "DateTime" -> moment.text().contains("T") ? dayAndTime(moment.text()) : dayOrLess(moment.text());
                default -> dayOrLess(moment.text());
            };
        } catch (DateTimeException other) {
            return moment.text();
        }
    }

    String example(ItemType type) {
        LocalDateTime now = LocalDateTime.now().truncatedTo(ChronoUnit.HOURS);
        return switch (type) {
            case DATE -> day.format(now);
            case DATE_TIME -> day.format(now) + SEPARATOR + time.format(now);
            case TIME -> time.format(now);
            default -> "";
        };
    }

    private Optional<LocalDate> day(String typed) {
        return first(days, typed, LocalDate::from);
    }

    /** As FHIR writes it, with its zone: left as it is. */
    private static Optional<String> moment(String typed) {
        return first(List.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME), typed, OffsetDateTime::from).map(at -> typed);
    }

    private Optional<LocalDateTime> spoken(String typed) {
        for (int cut = typed.indexOf(SEPARATOR); cut > 0; cut = typed.indexOf(SEPARATOR, cut + 1)) {
            Optional<LocalDate> when = day(typed.substring(0, cut).replaceAll(",$", ""));
            Optional<LocalTime> at = first(times, typed.substring(cut).strip(), LocalTime::from);
            if (when.isPresent() && at.isPresent()) {
                return Optional.of(when.get().atTime(at.get()));
            }
        }
        return Optional.empty();
    }

    private static String here(LocalDateTime at) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT)
                .format(at.atZone(ZoneId.systemDefault()));
    }

    private static String seconds(LocalTime at) {
        return DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).format(at);
    }

    private String dayAndTime(String text) {
        LocalDateTime at = OffsetDateTime.parse(text).atZoneSameInstant(ZoneId.systemDefault()).toLocalDateTime();
        return day.format(at) + SEPARATOR + time.format(at);
    }

    private String dayOrLess(String text) {
        return switch (text.length()) {
            case 4 -> Year.parse(text).toString();
            case 7 -> month.format(YearMonth.parse(text));
            default -> day.format(LocalDate.parse(text));
        };
    }

    private static <T> Optional<T> first(List<DateTimeFormatter> formats, String typed, TemporalQuery<T> kind) {
        return formats.stream().flatMap(format -> parsed(format, typed, kind).stream()).findFirst();
    }

    private static <T> Optional<T> parsed(DateTimeFormatter format, String typed, TemporalQuery<T> kind) {
        try {
            TemporalAccessor read = format.parse(typed);
            return Optional.of(kind.queryFrom(read));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    private static String pattern(FormatStyle style, Locale locale) {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(style, null, IsoChronology.INSTANCE, locale);
    }

    private static DateTimeFormatter lenient(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
