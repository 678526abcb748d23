package org.attune.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;

import org.attune.charts.Bars.Arrangement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class SvgTest {
    private static final Look LOOK = Look.of(640, 400);
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

    static List<Chart> charts() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void it_is_an_image_with_title_and_description(Chart chart) throws Exception {
        Element root = read(Charts.svg(chart, LOOK));
        assertThat(root.getAttribute("role")).isEqualTo("img");
        Element title = (Element) root.getFirstChild();
        Element text = (Element) title.getNextSibling();
        assertThat(List.of(title.getTagName(), text.getTagName())).containsExactly("title", "desc");
        assertThat(root.getAttribute("aria-labelledby"))
                .isEqualTo(title.getAttribute("id") + " " + text.getAttribute("id"));
        assertThat(title.getTextContent()).isEqualTo(chart.title());
        assertThat(text.getTextContent()).isEqualTo(Charts.text(chart));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void nothing_in_it_is_fetched_or_run(Chart chart) {
        assertThat(Charts.svg(chart, LOOK)).doesNotContain("<!DOCTYPE", "<!ENTITY", "<image", "<script", "href=\"http",
                "url(http");
    }

    @Test
    void it_is_the_same_each_time() {
        assertThat(Charts.svg(Samples.diverging(), LOOK)).isEqualTo(Charts.svg(Samples.diverging(), LOOK));
    }

    @Test
    void two_in_one_page_share_no_id() {
        assertThat(ids(Charts.svg(Samples.stacked(), LOOK))).isNotEmpty()
                .doesNotContainAnyElementsOf(ids(Charts.svg(Samples.diverging(), LOOK)));
    }

    @Test
    void names_with_letters_that_xml_does_not_know_are_written_without_them() throws Exception {
        String odd = "Ward \u0000\u0007<A> & \"B\" \uD800 ]]>";
        Chart chart = new Bars(odd, odd, Axis.of(odd, 0, 9), Arrangement.GROUPED, odd, List.of(odd),
                List.of(Series.of(odd, Cell.of(1))));
        assertThat(((Element) read(Charts.svg(chart, LOOK)).getFirstChild()).getTextContent())
                .startsWith("Ward <A> & \"B\"");
    }

    private static List<String> ids(String svg) {
        return ID.matcher(svg).results().map((MatchResult found) -> found.group(1)).toList();
    }

    private static Element read(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setEntityResolver((publicId, systemId) -> {
            throw new IOException("Something was to be fetched");
        });
        return builder.parse(new InputSource(new StringReader(svg))).getDocumentElement();
    }
}
