package org.attune.workbench.days;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.attune.words.Words;

/**
 * Reads and writes days in the words of a person. Immutable; any thread.
 * <p>
 * Read are "today", "yesterday", "tomorrow", a weekday, "21 Nov", "Nov 21 2026", "21.11.", "2 weeks" and ISO 8601. What
 * could mean one day here and another there, such as 03/04, is not read.
 */
public final class DayText {
    private static final Words WORDS = Words.of(DayText.class);
    private static final long NEAR = 180;

    private final Locale locale;

    /** Days in a language; English names are read in every language. */
    public DayText(Locale locale) {
        this.locale = locale;
    }

    /** Days in the language of the display. */
    public static DayText ofDisplay() {
        return new DayText(Locale.getDefault(Locale.Category.DISPLAY));
    }

    /**
     * Reads a day.
     *
     * @param text what a person typed; case and outer blanks do not matter
     * @param today the day on which it was typed
     * @param sense where a day without a year, or a weekday, is looked for
     * @return the day; empty when the text is not a day
     */
    public Optional<LocalDate> read(String text, LocalDate today, Sense sense) {
        String typed = text.strip().toLowerCase(locale);
        Stream<Supplier<Optional<LocalDate>>> ways = Stream.of(
                () -> word(typed, today), () -> iso(typed),
                () -> new DayParts(typed, locale).day(today, sense));
        return ways.map(Supplier::get).flatMap(Optional::stream).findFirst();
    }

    /** Writes a day: "today", "yesterday", "tomorrow", "21 Nov", or with the year when it is over half a year away. */
    public String write(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return WORDS.text("day.today");
        }
        if (day.equals(today.minusDays(1))) {
            return WORDS.text("day.yesterday");
        }
        return day.equals(today.plusDays(1)) ? WORDS.text("day.tomorrow") : inFigures(day, today);
    }

    /** Writes a day in figures: "21 Nov", or with the year when the day is over half a year away. */
    public String inFigures(LocalDate day, LocalDate today) {
        String pattern = Math.abs(ChronoUnit.DAYS.between(today, day)) <= NEAR ? "d MMM" : "d MMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    private static Optional<LocalDate> word(String typed, LocalDate today) {
        if (is(typed, "today")) {
            return Optional.of(today);
        }
        if (is(typed, "yesterday")) {
            return Optional.of(today.minusDays(1));
        }
        return is(typed, "tomorrow") ? Optional.of(today.plusDays(1)) : Optional.empty();
    }

    /** Keyboards have the straight apostrophe, texts the other one. */
    private static boolean is(String typed, String day) {
        return typed.equals(day)
                || typed.replace('\'', '\u2019').equals(WORDS.text("day." + day).replace('\'', '\u2019'));
    }

    private static Optional<LocalDate> iso(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }

    /** A day that the calendar may not have, such as 31 April. */
    static Optional<LocalDate> of(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException never) {
            return Optional.empty();
        }
    }

    /** Where a day is looked for when the text leaves the year open. */
    public enum Sense {
        /** What has happened: the nearest such day, so that a slip into the future is seen and not a year off. */
        PAST,
        /** What shall come: the next such day, today included. */
        FUTURE
    }
}
