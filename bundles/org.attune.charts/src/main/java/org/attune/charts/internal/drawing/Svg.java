package org.attune.charts.internal.drawing;

import java.awt.Dimension;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.attune.charts.Chart;
import org.attune.charts.Look;
import org.attune.charts.internal.words.Alternative;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** A chart as an SVG document that stands by itself. */
public final class Svg {
    private static final String SHARED = "genericDefs";
    private static final String SVG = "http://www.w3.org/2000/svg";

    private Svg() {
    }

    /** Written without a document type, whose address a reader might fetch. */
    public static String document(Chart chart, Look look) {
        try {
            String text = Alternative.of(chart);
            String prefix = prefix(chart.title() + text);
            SVGGraphics2D g = graphics(prefix, look);
            Drawing.of(chart, look.theme()).draw(g, look);
            Element root = g.getRoot();
            label(root, chart.title(), text, prefix);
            root.setAttribute("viewBox", "0 0 " + look.width() + " " + look.height());
            renameShared(root, prefix);
            dropUnprintable(root);
            return written(root);
        } catch (ParserConfigurationException | TransformerException broken) {
            throw new IllegalStateException("The XML library of this Java cannot write SVG", broken);
        }
    }

    private static SVGGraphics2D graphics(String prefix, Look look) throws ParserConfigurationException {
        Document document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().getDOMImplementation()
                .createDocument(SVG, "svg", null);
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment("");
        context.setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String kind) {
                return prefix + super.generateID(kind);
            }
        });
        SVGGraphics2D g = new SVGGraphics2D(context, false);
        g.setSVGCanvasSize(new Dimension(look.width(), look.height()));
        return g;
    }

    /** First in the document, where assistive technology looks for them (WAI: SVG Accessibility API Mappings). */
    private static void label(Element root, String title, String text, String prefix) {
        root.setAttribute("role", "img");
        root.setAttribute("aria-labelledby", prefix + "title " + prefix + "desc");
        root.insertBefore(element(root, "desc", prefix, text), root.getFirstChild());
        root.insertBefore(element(root, "title", prefix, title), root.getFirstChild());
    }

    private static Element element(Element root, String name, String prefix, String text) {
        Element element = root.getOwnerDocument().createElementNS(SVG, name);
        element.setAttribute("id", prefix + name);
        element.setTextContent(text);
        return element;
    }

    /** One id is written by the library without asking for a name. */
    private static void renameShared(Element root, String prefix) {
        for (Node child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && SHARED.equals(element.getAttribute("id"))) {
                element.setAttribute("id", prefix + SHARED);
            }
        }
    }

    /** XML has no way to write most control characters, and names may hold any. */
    private static void dropUnprintable(Node node) {
        if (node instanceof Text text) {
            text.setData(text.getData().replaceAll("[\\p{Cntrl}\\p{Cs}\uFFFE\uFFFF&&[^\\t\\n\\r]]", ""));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            dropUnprintable(child);
        }
    }

    private static String prefix(String content) {
        CRC32 sum = new CRC32();
        sum.update(content.getBytes(StandardCharsets.UTF_8));
        return "c" + Long.toHexString(sum.getValue()) + "-";
    }

    private static String written(Element root) throws TransformerException {
        TransformerFactory factory = TransformerFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        Transformer transformer = factory.newTransformer();
        transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
        StringWriter out = new StringWriter();
        transformer.transform(new DOMSource(root), new StreamResult(out));
        return out.toString();
    }
}
