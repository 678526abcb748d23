package org.attune.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.attune.report.Block;
import org.attune.report.Block.Fact;
import org.attune.report.Block.Facts;
import org.attune.report.Block.Heading;
import org.attune.report.Block.Paragraph;
import org.attune.report.Report;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class HtmlTest {
    private final PublishedReports reports = new PublishedReports();

    @Test
    void what_a_person_typed_never_becomes_markup() throws Exception {
        String typed = "<script>alert(1)</script> <img src=\"http://127.0.0.1/x.png\"/> & ]]> <!-- \"'";
        Document page = page(Sample.of(new Paragraph(typed), new Heading(1, typed),
                new Facts(List.of(new Fact(typed, typed))), Sample.rows(1)));
        assertThat(texts(page, "p")).contains(typed);
        assertThat(texts(page, "h2")).containsExactly(typed);
        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        assertThat(page.getElementsByTagName("img").getLength()).isZero();
    }

    @Test
    void a_style_is_the_same_to_a_browser_as_to_an_xml_reader() {
        String page = html(Sample.of());
        String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        assertThat(style).doesNotContain("&", "<");
    }

    @Test
    void a_page_stands_on_its_own() throws Exception {
        assertThat(html(Sample.whole())).startsWith("<!DOCTYPE html>").contains("<html lang=\"en\"")
                .contains("<title>A report</title>").contains(Sample.FOOTER)
                .doesNotContain("http:", "https:", "url(", "@import", "<script", "<link");
    }

    @Test
    void tables_say_what_their_headers_are_for() throws Exception {
        assertThat(html(Sample.whole())).contains("<th scope=\"row\">Setting</th>")
                .contains("<th scope=\"col\">Value</th>").contains("<caption>Numbers</caption>");
    }

    @Test
    void what_cannot_stand_in_a_page_becomes_a_box() throws Exception {
        assertThat(texts(page(Sample.of(new Paragraph("bell\u0007 lone\uD800 null\u0000"))), "p"))
                .contains("bell\uFFFD lone\uFFFD null\uFFFD");
    }

    @Test
    void an_empty_line_begins_a_paragraph_and_a_line_end_stays_one() {
        assertThat(html(Sample.of((Block) new Paragraph("one\r\ntwo\r\n\r\nthree"))))
                .contains("<p>one<br/>two</p><p>three</p>");
    }

    private String html(Report report) {
        return new String(reports.html(report), StandardCharsets.UTF_8);
    }

    private Document page(Report report) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(reports.html(report)));
    }

    private static List<String> texts(Document page, String element) {
        NodeList found = page.getElementsByTagName(element);
        return IntStream.range(0, found.getLength()).mapToObj(i -> found.item(i).getTextContent()).toList();
    }
}
