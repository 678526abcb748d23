package org.attune.workbench.days;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.attune.words.Words;

/** How long something waits, and when something was kept, in words. Pure; any thread. */
public final class Since {
    private static final Words WORDS = Words.of(Since.class);

    private Since() {
    }

    /** "waiting 3 days". */
    public static String waiting(long days) {
        if (days <= 0) {
            return WORDS.text("waiting.today");
        }
        return days == 1 ? WORDS.text("waiting.one") : WORDS.text("waiting.many", days);
    }

    /** "3 days", for a place that says already that something waits. */
    public static String days(long days) {
        if (days <= 0) {
            return WORDS.text("days.today");
        }
        return days == 1 ? WORDS.text("days.one") : WORDS.text("days.many", days);
    }

    /** "Kept 14:02", "Kept 14:02 yesterday", "Kept 14:02, 3 Nov". */
    public static String kept(Instant when, LocalDate today, ZoneId zone) {
        ZonedDateTime at = when.atZone(zone);
        String time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).format(at);
        if (at.toLocalDate().equals(today)) {
            return WORDS.text("kept.today", time);
        }
        return at.toLocalDate().equals(today.minusDays(1))
                ? WORDS.text("kept.yesterday", time)
                : WORDS.text("kept.before", time, DayText.ofDisplay().write(at.toLocalDate(), today));
    }
}
