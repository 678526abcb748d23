package org.attune.mentoring.report.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.attune.records.Reader;
import org.attune.report.Block;
import org.attune.words.Words;

/** Words that both kinds use. */
final class Texts {
    private static final Words WORDS = Words.of(Texts.class);

    private Texts() {
    }

    /** The language that our own words are in, as their file says it. */
    static Locale language() {
        return Locale.forLanguageTag(WORDS.text("language"));
    }

    static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.getDefault(Locale.Category.DISPLAY)).format(day);
    }

    /** Whom it is for, such as "the learner". */
    static String recipient(Reader reader) {
        return WORDS.text("for." + reader.recipient());
    }

    static Block madeFor(Reader reader) {
        return new Block.Note(WORDS.text("made", day(LocalDate.now()), recipient(reader)));
    }
}
