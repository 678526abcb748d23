package org.attune.report.internal.html;

import java.util.Base64;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.attune.report.Block;
import org.attune.report.Block.Bullets;
import org.attune.report.Block.Card;
import org.attune.report.Block.Fact;
import org.attune.report.Block.Facts;
import org.attune.report.Block.Figure;
import org.attune.report.Block.Heading;
import org.attune.report.Block.Note;
import org.attune.report.Block.Paragraph;
import org.attune.report.Block.Table;

/** The blocks of a report as elements. */
final class Blocks {
    /** The id of the title. */
    static final String TITLE = "title";

    private final Markup out;

    Blocks(Markup out) {
        this.out = out;
    }

    /** The id of the block at a place, if it is a heading. */
    static String id(int place) {
        return "part-" + place;
    }

    void write(Block block, int place) throws XMLStreamException {
        switch (block) {
            case Heading heading -> out.line("h" + (heading.level() + 1), heading.text(), "id", id(place));
            case Paragraph paragraph -> out.paragraphs(paragraph.text());
            case Note note -> out.begin("div", "class", "note").paragraphs(note.text()).end();
            case Bullets bullets -> write(bullets);
            case Facts facts -> write(facts);
            case Table table -> write(table);
            case Figure figure -> write(figure);
            case Card card -> write(card, id(place));
        }
    }

    private void write(Bullets bullets) throws XMLStreamException {
        if (bullets.items().isEmpty()) {
            return;
        }
        out.begin("ul");
        for (String item : bullets.items()) {
            out.begin("li").paragraphs(item).end();
        }
        out.end();
    }

    private void write(Facts facts) throws XMLStreamException {
        if (facts.facts().isEmpty()) {
            return;
        }
        out.begin("table", "class", "facts").begin("tbody");
        for (Fact fact : facts.facts()) {
            out.begin("tr").line("th", fact.name(), "scope", "row");
            out.begin("td").paragraphs(fact.text()).end().end();
        }
        out.end().end();
    }

    private void write(Table table) throws XMLStreamException {
        out.begin("table", "class", "data").line("caption", table.caption()).begin("thead").begin("tr");
        for (String name : table.header()) {
            out.line("th", name, "scope", "col");
        }
        out.end().end().begin("tbody");
        for (List<String> row : table.rows()) {
            write(row);
        }
        out.end().end();
    }

    private void write(List<String> row) throws XMLStreamException {
        out.begin("tr");
        for (int i = 0; i < row.size(); i++) {
            if (i == 0) {
                out.line("th", row.get(i), "scope", "row");
            } else {
                out.begin("td").paragraphs(row.get(i)).end();
            }
        }
        out.end();
    }

    private void write(Figure figure) throws XMLStreamException {
        String source = "data:image/png;base64," + Base64.getEncoder().encodeToString(figure.png());
        out.begin("div", "class", "figure").single("img", "src", source, "alt", figure.alternative());
        if (!figure.caption().isBlank()) {
            out.paragraphs(figure.caption());
        }
        out.end();
    }

    private void write(Card card, String id) throws XMLStreamException {
        out.begin("div", "class", "card").line("h2", card.title(), "id", id);
        for (int i = 0; i < card.panels().size(); i++) {
            out.begin("div", "class", i % 2 == 0 ? "panel left-panel" : "panel");
            for (Fact part : card.panels().get(i)) {
                out.line("h3", part.name()).paragraphs(part.text());
            }
            out.end();
        }
        out.end();
    }
}
