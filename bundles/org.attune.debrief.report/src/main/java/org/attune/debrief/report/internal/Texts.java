package org.attune.debrief.report.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.attune.records.Reader;
import org.attune.report.Block;
import org.attune.report.Report;
import org.attune.words.Languages;
import org.attune.words.Words;

/** Words that all kinds use. */
final class Texts {
    private static final Words WORDS = Words.of(Texts.class);

    private Texts() {
    }

    static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Languages.current()).format(day);
    }

    static String day(Optional<LocalDate> day) {
        return day.map(Texts::day).orElse("");
    }

    /** Whom it is for, such as "the learner". */
    static String recipient(Reader reader) {
        return WORDS.text("for." + reader.recipient());
    }

    static Block madeFor(Reader reader) {
        return new Block.Note(WORDS.text("made", day(LocalDate.now()), recipient(reader)));
    }

    /** A report in the language that our own words are in, as their file says it. */
    static Report report(String title, List<Block> blocks) {
        return new Report(title, Locale.forLanguageTag(WORDS.text("language")), blocks,
                Optional.of(WORDS.text("footer")));
    }
}
