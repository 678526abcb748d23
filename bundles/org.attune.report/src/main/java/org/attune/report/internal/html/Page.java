package org.attune.report.internal.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.attune.report.Block;
import org.attune.report.Report;
import org.attune.words.Words;

/** A report as a page: for a browser, or as what a PDF is made of. */
public final class Page {
    private static final Words WORDS = Words.of(Page.class);

    private final Report report;
    private final boolean paged;
    private final Markup out;

    private Page(Report report, boolean paged, Letters letters) throws XMLStreamException {
        this.report = report;
        this.paged = paged;
        this.out = new Markup(letters);
    }

    /** A page for a browser, that prints well from there. */
    public static byte[] forBrowser(Report report) {
        return written(report, false, Letters::inXml);
    }

    /** A page to be cut into sheets, with bookmarks, page numbers and the footer on each. */
    public static byte[] forSheets(Report report, Letters letters) {
        return written(report, true, letters);
    }

    /** The stream writes to memory, so it cannot fail. */
    private static byte[] written(Report report, boolean paged, Letters letters) {
        try {
            return new Page(report, paged, letters).write();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] write() throws XMLStreamException {
        String language = report.language().toLanguageTag();
        out.begin("html", "lang", language, "xml:lang", language);
        head();
        out.begin("body");
        if (paged) {
            margins();
        }
        content();
        if (!paged && report.footer().isPresent()) {
            out.begin("footer").paragraphs(report.footer().get()).end();
        }
        return out.end().end().bytes();
    }

    private void head() throws XMLStreamException {
        out.begin("head").single("meta", "charset", "utf-8");
        out.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.line("title", report.title());
        out.single("meta", "name", "description", "content", report.title());
        out.style(css("page.css") + css(paged ? "sheets.css" : "browser.css"));
        if (paged) {
            bookmarks();
        }
        out.end();
    }

    private void bookmarks() throws XMLStreamException {
        out.begin("bookmarks");
        out.begin("bookmark", "name", report.title(), "href", "#" + Blocks.TITLE).end();
        for (Mark mark : marks()) {
            out.begin("bookmark", "name", mark.text(), "href", "#" + mark.id()).end();
        }
        out.end();
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < report.blocks().size(); i++) {
            Block block = report.blocks().get(i);
            if (block instanceof Block.Heading heading && heading.level() < 3) {
                marks.add(new Mark(heading.text(), Blocks.id(i)));
            } else if (block instanceof Block.Card card) {
                marks.add(new Mark(card.title(), Blocks.id(i)));
            }
        }
        return marks;
    }

    /** Marks stand where the numbers go, because another language may turn them round. */
    private void margins() throws XMLStreamException {
        out.begin("div", "class", "left");
        out.text(report.footer().orElse("")).end();
        out.begin("div", "class", "right");
        String[] parts = WORDS.text("page.of", "\u0000n\u0000", "\u0000all\u0000").split("\u0000");
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 0) {
                out.text(parts[i]);
            } else {
                out.begin("span", "class", parts[i]).end();
            }
        }
        out.end();
    }

    private void content() throws XMLStreamException {
        out.begin(paged ? "div" : "main").line("h1", report.title(), "id", Blocks.TITLE);
        Blocks blocks = new Blocks(out);
        for (int i = 0; i < report.blocks().size(); i++) {
            blocks.write(report.blocks().get(i), i);
        }
        out.end();
    }

    private static String css(String name) {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private record Mark(String text, String id) {}
}
