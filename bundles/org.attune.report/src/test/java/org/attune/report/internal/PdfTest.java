package org.attune.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.attune.report.Block;
import org.attune.report.Block.Fact;
import org.attune.report.Block.Facts;
import org.attune.report.Block.Heading;
import org.attune.report.Block.Paragraph;
import org.attune.report.Report;
import org.attune.report.testing.Accessible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The long text has 20,000 characters and its table 1,000 rows; with {@code -Psoak} it has 100,000 and 5,000. */
@Execution(ExecutionMode.CONCURRENT)
class PdfTest {
    private static final int THOUSANDS = Boolean.getBoolean("attune.soak") ? 5 : 1;

    private final PublishedReports reports = new PublishedReports();

    @Test
    void vera_pdf_accepts_each_block() throws Exception {
        assertThat(Accessible.complaints(reports.pdf(Sample.whole()))).isEmpty();
    }

    @Test
    void vera_pdf_accepts_whatever_people_paste() throws Exception {
        Report torture = new Report("Pasted \uD83D\uDE00 \u202Eevil", Locale.FRENCH, List.of(new Heading(1, "\u0000"),
                new Paragraph(
                        "\uD83D\uDC69\u200D\u2695\uFE0F \u0645\u0631\u062D\u0628\u0627 \u4F60\u597D \uD800 \u0007"),
                new Facts(List.of(new Fact("long", "word ".repeat(2_000)), new Fact("", ""))), new Paragraph(""),
                new Paragraph("x".repeat(4_000)), Sample.rows(200)), Optional.empty());
        assertThat(Accessible.complaints(reports.pdf(torture))).isEmpty();
    }

    @Test
    void a_text_of_many_pages_and_a_table_of_thousands_of_rows_end_up_on_paper() throws Exception {
        Block words = new Paragraph("word ".repeat(THOUSANDS * 4_000));
        int rows = THOUSANDS * 1_000;
        try (PDDocument document = Loader.loadPDF(reports.pdf(Sample.of(words, Sample.rows(rows))))) {
            assertThat(text(document, 2).split("word", -1)).hasSizeGreaterThan(500);
            assertThat(text(document, document.getNumberOfPages())).contains("row " + (rows - 1));
        }
    }

    @Test
    void a_character_that_the_font_lacks_is_a_box_with_a_word_on_it_and_none_is_dropped() throws Exception {
        String text = text(reports.pdf(Sample.of(new Paragraph("a\uD83D\uDE00b \u4F60\u597D"))));
        assertThat(text).contains("a\uFFFDb \uFFFD\uFFFD").contains("font of this document does not have");
    }

    @Test
    void letters_with_accents_are_shown_however_they_were_typed() throws Exception {
        String text = text(reports.pdf(Sample.of(new Paragraph("Lo\u0301dz\u0301 \u0141\u00F3d\u017A z\u200Bero"))));
        assertThat(text).contains("L\u00F3d\u017A \u0141\u00F3d\u017A zero").doesNotContain("\uFFFD");
    }

    @Test
    void each_page_says_which_it_is_and_what_it_is_not() throws Exception {
        String text = text(reports.pdf(Sample.of(Sample.rows(100))));
        assertThat(text).contains("2 of 4").contains("4 of 4");
        assertThat(text.split(Sample.FOOTER, -1)).hasSize(5);
    }

    @Test
    void the_same_report_gives_the_same_bytes() throws Exception {
        assertThat(reports.pdf(Sample.whole())).isEqualTo(reports.pdf(Sample.whole()));
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
