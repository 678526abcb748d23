package org.attune.workbench.internal.help;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.attune.words.Words;
import org.attune.workbench.internal.help.HelpText.Indent;
import org.attune.workbench.internal.help.HelpText.Look;
import org.attune.workbench.internal.help.HelpText.Span;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Lays a page out as text. Raw HTML in a page is not shown. */
final class HelpLayout extends AbstractVisitor {
    private static final Words WORDS = Words.of(HelpLayout.class);
    private static final String PLACE_OF_A_PICTURE = "\uFFFC";

    private final String source;
    private final Predicate<String> leads;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private final List<Indent> lines = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();
    private int depth;

    private HelpLayout(String source, Predicate<String> leads) {
        this.source = source;
        this.leads = leads;
    }

    /**
     * Lays out a page.
     *
     * @param leads whether a target, such as {@code topic:mentoring/entry}, leads anywhere
     */
    static HelpText of(HelpPage page, Predicate<String> leads) {
        HelpLayout layout = new HelpLayout(page.source(), leads);
        page.content().accept(layout);
        return new HelpText(layout.text.toString().stripTrailing() + "\n", layout.spans, layout.lines, layout.broken);
    }

    @Override
    public void visit(Heading heading) {
        look(heading.getLevel() == 1 ? Look.TITLE : Look.HEADING, "", heading);
        end(heading.getLevel() == 1 ? 2 : 1);
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        boolean inTightList = paragraph.getParent() instanceof ListItem;
        end(inTightList ? 1 : 2);
    }

    @Override
    public void visit(BulletList list) {
        list(list);
    }

    @Override
    public void visit(OrderedList list) {
        list(list);
    }

    @Override
    public void visit(ListItem item) {
        lines.add(new Indent(text.length(), depth));
        text.append(item.getParent() instanceof OrderedList ? number(item) + ". " : "• ");
        visitChildren(item);
    }

    @Override
    public void visit(FencedCodeBlock block) {
        int start = text.length();
        text.append(block.getLiteral().stripTrailing());
        spans.add(new Span(start, text.length() - start, Look.CODE, ""));
        end(2);
    }

    @Override
    public void visit(Text words) {
        text.append(words.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak end) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak end) {
        text.append('\n');
    }

    @Override
    public void visit(StrongEmphasis strong) {
        look(Look.STRONG, "", strong);
    }

    @Override
    public void visit(Emphasis emphasis) {
        look(Look.EMPHASIS, "", emphasis);
    }

    @Override
    public void visit(Code code) {
        spans.add(new Span(text.length(), code.getLiteral().length(), Look.CODE, ""));
        text.append(code.getLiteral());
    }

    @Override
    public void visit(Link link) {
        String target = target(link.getDestination());
        if (leads.test(target)) {
            look(Look.LINK, target, link);
        } else {
            broken.add(target);
            visitChildren(link);
            text.append(' ').append(WORDS.text(target.startsWith("command:") ? "link.no-command" : "link.no-page"));
        }
    }

    @Override
    public void visit(Image image) {
        spans.add(new Span(text.length(), PLACE_OF_A_PICTURE.length(), Look.PICTURE, image.getDestination()));
        text.append(PLACE_OF_A_PICTURE).append('\n');
        look(Look.EMPHASIS, "", image);
    }

    @Override
    public void visit(CustomBlock table) {
        visitChildren(table);
        end(2);
    }

    @Override
    public void visit(CustomNode part) {
        switch (part) {
            case TableRow row -> row(row);
            default -> visitChildren(part);
        }
    }

    /** A table is shown as lines: what a narrow page can hold, and what is read aloud in a sensible order. */
    private void row(TableRow row) {
        boolean head = row.getParent() instanceof TableHead;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell.getPrevious() != null) {
                text.append(" – ");
            }
            if (head || cell instanceof TableCell && cell.getPrevious() == null) {
                look(Look.STRONG, "", cell);
            } else {
                visitChildren(cell);
            }
        }
        end(1);
    }

    private void list(Node list) {
        depth++;
        visitChildren(list);
        depth--;
        end(depth == 0 ? 2 : 1);
    }

    private void look(Look look, String target, Node node) {
        int start = text.length();
        int place = spans.size();
        visitChildren(node);
        spans.add(place, new Span(start, text.length() - start, look, target));
    }

    /** Ends with so many line ends, not with more. */
    private void end(int lineEnds) {
        int there = 0;
        while (there < text.length() && text.charAt(text.length() - 1 - there) == '\n') {
            there++;
        }
        text.append("\n".repeat(Math.max(0, lineEnds - there)));
    }

    private static int number(Node item) {
        return item.getPrevious() == null ? 1 : 1 + number(item.getPrevious());
    }

    private String target(String destination) {
        boolean file = destination.endsWith(".md") && !destination.contains(":");
        return file ? "topic:" + source + "/" + destination.substring(0, destination.length() - 3) : destination;
    }
}
