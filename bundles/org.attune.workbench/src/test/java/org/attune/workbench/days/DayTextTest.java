package org.attune.workbench.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;

import org.attune.workbench.days.DayText.Sense;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTest {
    /** A Saturday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final DayText days = new DayText(Locale.UK);

    @ParameterizedTest
    @CsvSource({"today,2026-11-21", "Yesterday,2026-11-20", " today ,2026-11-21", "2026-11-03,2026-11-03",
            "21 Nov,2026-11-21", "3 november,2026-11-03", "Nov 3,2026-11-03", "3.11.,2026-11-03",
            "3.11.2025,2025-11-03", "28 Dec 2025,2025-12-28", "Monday,2026-11-16", "sat,2026-11-21",
            "Mon 16 Nov,2026-11-16", "3 Jan,2027-01-03", "30 June,2026-06-30"})
    void a_day_that_was_is_read_as_people_write_it(String typed, LocalDate meant) {
        assertThat(days.read(typed, TODAY, Sense.PAST)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"5 Dec,2026-12-05", "3 Jan,2027-01-03", "20 Nov,2027-11-20", "Monday,2026-11-23", "tomorrow,2026-11-22",
            "2 weeks,2026-12-05", "10 days,2026-12-01", "29 Feb 2028,2028-02-29"})
    void a_day_to_come_is_the_next_such_day(String typed, LocalDate meant) {
        assertThat(days.read(typed, TODAY, Sense.FUTURE)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "soon", "31 April", "30 Feb 2026", "03/04/2026", "21", "21 Nov 2026 again",
            "21-Nov",
            "99999999999999999999 Nov", "2026-13-01", "no v", "\uD83D\uDE00"})
    void what_is_no_day_or_could_be_two_is_not_read(String typed) {
        assertThat(days.read(typed, TODAY, Sense.PAST)).isEmpty();
    }

    @Test
    void names_of_the_own_language_and_english_ones_are_read() {
        DayText german = new DayText(Locale.GERMAN);
        assertThat(german.read("3. Dezember 2025", TODAY, Sense.PAST)).contains(LocalDate.of(2025, 12, 3));
        assertThat(german.read("3 December 2025", TODAY, Sense.PAST)).contains(LocalDate.of(2025, 12, 3));
    }

    @ParameterizedTest
    @CsvSource({"3 decembre 2025,2025-12-03", "3 D\u00c9C. 2025,2025-12-03", "1 aout 2025,2025-08-01",
            "lundi,2026-11-16"})
    void names_are_read_with_accents_and_without(String typed, LocalDate meant) {
        assertThat(new DayText(Locale.FRENCH).read(typed, TODAY, Sense.PAST)).contains(meant);
    }

    @Test
    void a_name_cut_so_short_that_it_could_be_two_is_not_read() {
        assertThat(new DayText(Locale.FRENCH).read("3 jui 2025", TODAY, Sense.PAST)).isEmpty();
    }

    @Test
    void near_days_are_written_in_words_and_others_in_figures() {
        assertThat(days.write(TODAY, TODAY)).isEqualTo("today");
        assertThat(days.write(TODAY.minusDays(1), TODAY)).isEqualTo("yesterday");
        assertThat(days.write(LocalDate.of(2026, 12, 5), TODAY)).isEqualTo("5 Dec");
        assertThat(days.write(LocalDate.of(2025, 12, 5), TODAY)).isEqualTo("5 Dec 2025");
    }

    @Test
    void every_day_that_is_written_is_read_again() {
        for (LocalDate day = TODAY.minusDays(500); day.isBefore(TODAY.plusDays(100)); day = day.plusDays(1)) {
            assertThat(days.read(days.write(day, TODAY), TODAY, Sense.PAST)).contains(day);
        }
    }
}
