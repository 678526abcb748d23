package org.attune.charts.internal.drawing;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.jfree.chart.block.AbstractBlock;
import org.jfree.chart.block.Block;
import org.jfree.chart.block.BlockContainer;
import org.jfree.chart.block.BorderArrangement;
import org.jfree.chart.block.FlowArrangement;
import org.jfree.chart.block.LabelBlock;
import org.jfree.chart.title.CompositeTitle;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.VerticalAlignment;

/** The entries below a chart, side by side as far as they fit. */
final class Legend {
    private static final int BETWEEN = 12;
    private static final int SAMPLE_WIDTH = 26;
    private static final int SAMPLE_HEIGHT = 16;
    private static final int LONGEST_LINE = 56;

    private Legend() {
    }

    static Title of(List<Key> keys, Ink ink) {
        BlockContainer container = new BlockContainer(
                new FlowArrangement(HorizontalAlignment.LEFT, VerticalAlignment.CENTER, BETWEEN, 2));
        keys.forEach(key -> container.add(entry(key, ink)));
        CompositeTitle title = new CompositeTitle(container);
        title.setPosition(RectangleEdge.BOTTOM);
        title.setMargin(4, 0, 0, 0);
        return title;
    }

    private static Block entry(Key key, Ink ink) {
        BlockContainer entry = new BlockContainer(new BorderArrangement());
        entry.add(new SampleBlock(key, ink), RectangleEdge.LEFT);
        LabelBlock label = new LabelBlock(wrapped(key.label()), ink.font(), ink.text());
        label.setPadding(0, 6, 0, 0);
        entry.add(label);
        return entry;
    }

    /** A label block does not break lines by itself. */
    private static String wrapped(String label) {
        return label.replaceAll("(.{1," + LONGEST_LINE + "})(\\s+|$)", "$1\n").stripTrailing();
    }

    /** A sample of fixed size. */
    @SuppressWarnings("serial")
    private static final class SampleBlock extends AbstractBlock implements Block {
        private static final long serialVersionUID = 1;
        private final transient Key key;
        private final transient Ink ink;

        SampleBlock(Key key, Ink ink) {
            this.key = key;
            this.ink = ink;
            setWidth(SAMPLE_WIDTH);
            setHeight(SAMPLE_HEIGHT);
        }

        @Override
        public void draw(Graphics2D g, Rectangle2D area) {
            key.sample().paint(g, area, ink);
        }

        @Override
        public Object draw(Graphics2D g, Rectangle2D area, Object params) {
            draw(g, area);
            return null;
        }
    }
}
