package org.attune.report.internal.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements and text, as XML that is HTML 5 too. Text cannot become markup: the JDK's writer escapes it. */
final class Markup {
    private static final Pattern LINE_END = Pattern.compile("\r\n?|[\u0085\u2028\u2029\u000B\f]");
    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\n[ \t]*\n\\s*");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter out;
    private final Letters letters;

    Markup(Letters letters) throws XMLStreamException {
        this.letters = letters;
        this.out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        out.writeDTD("<!DOCTYPE html>");
    }

    /** @param attributes names and values in turn */
    Markup begin(String element, String... attributes) throws XMLStreamException {
        out.writeStartElement(element);
        write(attributes);
        return this;
    }

    Markup end() throws XMLStreamException {
        out.writeEndElement();
        return this;
    }

    /** An element that has no content, such as {@code meta}. */
    Markup single(String element, String... attributes) throws XMLStreamException {
        out.writeEmptyElement(element);
        write(attributes);
        return this;
    }

    /** An element with a line of text. */
    Markup line(String element, String text, String... attributes) throws XMLStreamException {
        begin(element, attributes);
        out.writeCharacters(oneLine(text));
        return end();
    }

    /** Words of ours inside an element. */
    Markup text(String text) throws XMLStreamException {
        out.writeCharacters(letters.shown(text));
        return this;
    }

    /** A style sheet of ours: HTML reads it raw, XML does not, so it must not hold {@code <} or {@code &}. */
    Markup style(String css) throws XMLStreamException {
        begin("style");
        out.writeCharacters(css);
        return end();
    }

    /** Free text: an empty line ends a paragraph, a line end stays one. */
    Markup paragraphs(String text, String... attributes) throws XMLStreamException {
        String clean = letters.shown(LINE_END.matcher(text).replaceAll("\n")).strip();
        for (String paragraph : BETWEEN_PARAGRAPHS.split(clean)) {
            begin("p", attributes);
            lines(paragraph);
            end();
        }
        return this;
    }

    byte[] bytes() throws XMLStreamException {
        out.writeEndDocument();
        out.close();
        return bytes.toByteArray();
    }

    private void lines(String paragraph) throws XMLStreamException {
        String[] lines = paragraph.split("\n");
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                out.writeEmptyElement("br");
            }
            out.writeCharacters(lines[i]);
        }
    }

    private void write(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], oneLine(attributes[i + 1]));
        }
    }

    private String oneLine(String text) {
        return letters.shown(LINE_END.matcher(text).replaceAll("\n").replace('\n', ' ').strip());
    }
}
