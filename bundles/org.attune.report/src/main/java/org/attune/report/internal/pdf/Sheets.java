package org.attune.report.internal.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.attune.report.Block;
import org.attune.report.Report;
import org.attune.report.internal.html.Page;
import org.attune.words.Words;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/** Makes the PDF of a report, in memory. */
public final class Sheets {
    private static final Words WORDS = Words.of(Sheets.class);
    private static final String PICTURE = "data:image/png;base64,";
    private static final Quiet QUIET = new Quiet();

    private final FontLetters letters;
    private final LocalDate today;

    /** @param today the day that stands in the file as its making */
    public Sheets(LocalDate today) throws IOException {
        QUIET.keep();
        this.letters = FontLetters.ofOurFont();
        this.today = today;
    }

    /**
     * The PDF.
     *
     * @throws IOException when the library cannot make it
     */
    public byte[] pdf(Report report) throws IOException {
        byte[] page = Page.forSheets(report, letters);
        if (letters.boxed()) {
            page = Page.forSheets(explained(report), letters);
        }
        return rendered(new String(page, StandardCharsets.UTF_8));
    }

    private static Report explained(Report report) {
        List<Block> blocks = new ArrayList<>(report.blocks());
        blocks.add(new Block.Note(WORDS.text("boxes")));
        return new Report(report.title(), report.language(), blocks, report.footer());
    }

    /** A page as it is; for this bundle's tests too, which hand in pages that we would not write. */
    public byte[] rendered(String page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder(page).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (PDDocument document = renderer.getPdfDocument()) {
                document.getDocumentInformation().setCreationDate(midnight());
                document.setDocumentId((long) page.hashCode());
                document.save(out);
            }
        }
        return out.toByteArray();
    }

    private Calendar midnight() {
        return GregorianCalendar.from(today.atStartOfDay(ZoneOffset.UTC));
    }

    /** Whatever the page names, nothing is fetched: only the pictures that stand in the page itself are. */
    private static PdfRendererBuilder builder(String page) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true).withProducer("Attune").withHtmlContent(page, null)
                .useUriResolver((base, uri) -> isPicture(uri) ? uri : null)
                .useExternalResourceAccessControl((uri, type) -> isPicture(uri),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl((uri, type) -> isPicture(uri),
                        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .withDiagnosticConsumer(diagnostic -> Optional.empty())
                .useReplacementText(Character.toString(FontLetters.BOX));
        builder.useFont(() -> FontLetters.open(FontLetters.REGULAR), "Attune Sans", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> FontLetters.open(FontLetters.BOLD), "Attune Sans", 700, FontStyle.NORMAL, true);
        return builder;
    }

    private static boolean isPicture(String uri) {
        return uri != null && uri.startsWith(PICTURE);
    }
}
