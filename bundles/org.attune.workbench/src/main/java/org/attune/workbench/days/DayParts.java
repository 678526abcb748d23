package org.attune.workbench.days;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.attune.workbench.days.DayText.Sense;
import org.attune.words.Words;

/** A typed day taken to pieces: figures, the name of a month, the name of a weekday. */
final class DayParts {
    private static final Words WORDS = Words.of(DayParts.class);
    private static final int LONGEST = 40;

    private final Locale locale;
    private final List<String> words;
    private final boolean wellFormed;

    DayParts(String typed, Locale locale) {
        this.locale = locale;
        this.words = Stream.of(bare(typed).split("[\\s.,]+")).filter(word -> !word.isEmpty()).toList();
        this.wellFormed = typed.length() <= LONGEST && typed.matches("[\\p{L}\\p{Nd}\\s.,]+");
    }

    Optional<LocalDate> day(LocalDate today, Sense sense) {
        if (!wellFormed || words.isEmpty() || words.size() > 3) {
            return Optional.empty();
        }
        return switch (words.size()) {
            case 1 -> weekday(today, sense);
            case 2 -> ahead(today).or(() -> inSomeYear(today, sense));
            default -> weekdayAndMore(today, sense);
        };
    }

    private Optional<LocalDate> weekday(LocalDate today, Sense sense) {
        return named(words.getFirst(), DayOfWeek.values(), this::names).map(day -> today.with(sense == Sense.PAST
                ? TemporalAdjusters.previousOrSame(day)
                : TemporalAdjusters.nextOrSame(day)));
    }

    /** "2 weeks", "10 days". */
    private Optional<LocalDate> ahead(LocalDate today) {
        OptionalInt many = number(words.getFirst());
        if (many.isEmpty()) {
            return Optional.empty();
        }
        return Stream.of(ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS)
                .filter(unit -> isCalled(unit, words.get(1))).findFirst()
                .map(unit -> today.plus(many.getAsInt(), unit));
    }

    private static boolean isCalled(ChronoUnit unit, String word) {
        String english = unit.name().toLowerCase(Locale.ROOT);
        return word.equals(english) || (word + "s").equals(english)
                || Stream.of(WORDS.text("ahead." + english).split(" ")).map(DayParts::bare).anyMatch(word::equals);
    }

    /** Without accents, as many people type. */
    private static String bare(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private Optional<LocalDate> inSomeYear(LocalDate today, Sense sense) {
        return dayAndMonth(words.get(0), words.get(1)).flatMap(found -> candidates(found, today)
                .filter(day -> sense == Sense.PAST || !day.isBefore(today))
                .min(Comparator.comparing(day -> Math.abs(ChronoUnit.DAYS.between(today, day)))));
    }

    private static Stream<LocalDate> candidates(DayAndMonth found, LocalDate today) {
        return IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
                .mapToObj(year -> DayText.of(year, found.month(), found.day())).flatMap(Optional::stream);
    }

    private Optional<LocalDate> weekdayAndMore(LocalDate today, Sense sense) {
        OptionalInt year = number(words.get(2));
        if (year.isPresent() && year.getAsInt() >= 1900) {
            return dayAndMonth(words.get(0), words.get(1))
                    .flatMap(found -> DayText.of(year.getAsInt(), found.month(), found.day()));
        }
        return named(words.getFirst(), DayOfWeek.values(), this::names)
                .flatMap(day -> new DayParts(words.get(1) + " " + words.get(2), locale).day(today, sense));
    }

    private Optional<DayAndMonth> dayAndMonth(String first, String second) {
        OptionalInt figure = number(first);
        if (figure.isPresent()) {
            return month(second).map(month -> new DayAndMonth(figure.getAsInt(), month));
        }
        OptionalInt behind = number(second);
        return behind.isEmpty()
                ? Optional.empty()
                : month(first).map(month -> new DayAndMonth(behind.getAsInt(), month));
    }

    private Optional<Integer> month(String word) {
        OptionalInt figure = number(word);
        return figure.isPresent()
                ? Optional.of(figure.getAsInt())
                : named(word, Month.values(), this::names).map(Month::getValue);
    }

    /** The only one whose name begins with the word, of three letters at least: "jui" is June or July in French. */
    private static <E> Optional<E> named(String word, E[] all, Function<E, Stream<String>> names) {
        List<E> meant = Stream.of(all)
                .filter(one -> names.apply(one).map(DayParts::bare).anyMatch(name -> name.startsWith(word))).toList();
        return word.length() < 3 || meant.size() != 1 ? Optional.empty() : Optional.of(meant.getFirst());
    }

    private Stream<String> names(Month month) {
        return Stream.of(locale, Locale.ENGLISH)
                .flatMap(in -> Stream.of(TextStyle.FULL, TextStyle.SHORT)
                        .map(style -> month.getDisplayName(style, in).toLowerCase(in)));
    }

    private Stream<String> names(DayOfWeek day) {
        return Stream.of(locale, Locale.ENGLISH).map(in -> day.getDisplayName(TextStyle.FULL, in).toLowerCase(in));
    }

    private static OptionalInt number(String word) {
        return word.matches("\\d{1,4}") ? OptionalInt.of(Integer.parseInt(word)) : OptionalInt.empty();
    }

    private record DayAndMonth(int day, int month) {}
}
