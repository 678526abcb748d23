package org.attune.forms.scoring;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.attune.forms.Response;
import org.attune.words.Words;

/**
 * The scores of one response in words, for the screen and for paper: what came out, what it is made of, and what the
 * source calls it. It compares nobody with anybody and judges nothing; no answer to a single question is averaged.
 *
 * @param title what was scored
 * @param rows one per score, in the order of the pack
 * @param notes what is to be read with them: the caution of the source, where the words come from, the publication
 */
public record ScoreSheet(String title, List<Row> rows, List<String> notes) {
    private static final Words WORDS = Words.of(ScoreSheet.class);
    private static final int MOST_DIGITS = 2;

    public ScoreSheet {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /**
     * One score.
     *
     * @param scale what it is called
     * @param score the number with the range that it can have, or that there is none
     * @param madeOf how many items are answered, and what happens with the others
     * @param band what the source calls such a score; empty when it has no name for it
     */
    public record Row(String scale, String score, String madeOf, String band) {}

    /** The scores of a response by a sound pack, in the language of the display. Pure; any thread. */
    public static ScoreSheet of(ScoringPack pack, Response response) {
        Scoring scoring = Scoring.by(pack);
        List<Row> rows = scoring.scores(scoring.answers(response)).stream().map(ScoreSheet::row).toList();
        boolean named = rows.stream().anyMatch(row -> !row.band().isEmpty());
        List<String> notes = Stream.of(pack.caution(), named ? pack.bandSource() : "", pack.citation())
                .filter(note -> !note.isBlank()).toList();
        return new ScoreSheet(WORDS.text("sheet", pack.title()), rows, notes);
    }

    private static Row row(Score score) {
        return new Row(score.scale().title(), number(score), madeOf(score),
                score.band().map(band -> WORDS.text("sheet.band", band.label())).orElse(""));
    }

    private static String number(Score score) {
        Range range = score.scale().onto().orElse(score.scale().range());
        return score.value().map(value -> WORDS.text("sheet.score", figures(value), figures(range.least()),
                figures(range.greatest()))).orElseGet(() -> WORDS.text("sheet.no.score"));
    }

    private static String figures(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.getDefault(Locale.Category.DISPLAY));
        format.setMaximumFractionDigits(MOST_DIGITS);
        return format.format(number);
    }

    private static String madeOf(Score score) {
        Scale scale = score.scale();
        String kind = scale.of().isEmpty() ? "items" : "scales";
        int open = scale.parts() - score.answered();
        if (open == 0) {
            return WORDS.text("sheet.all." + kind, score.answered());
        }
        String rule = score.value().isPresent()
                ? WORDS.text("sheet.prorated")
                : WORDS.text("sheet.needs." + kind, scale.partsNeeded());
        return String.join(" ", WORDS.text("sheet.some." + kind, score.answered(), open), rule,
                scale.missing().source()).strip();
    }
}
