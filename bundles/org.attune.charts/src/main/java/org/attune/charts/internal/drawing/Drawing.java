package org.attune.charts.internal.drawing;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.charts.Bars;
import org.attune.charts.Chart;
import org.attune.charts.Look;
import org.attune.charts.Matrix;
import org.attune.charts.Picture;
import org.attune.charts.Place;
import org.attune.charts.Scatter;
import org.attune.charts.Spot;
import org.attune.charts.Theme;
import org.attune.charts.Trend;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.ChartEntity;

/** A chart about to be drawn. For one thread. */
public final class Drawing {
    static {
        // Beside SWT no second toolkit may open the display; pictures need none.
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
    }

    private final Form form;

    private Drawing(Form form) {
        this.form = form;
    }

    /** A drawing on the ground of a theme. */
    public static Drawing of(Chart chart, Theme theme) {
        Ink ink = Ink.of(theme);
        return new Drawing(switch (chart) {
            case Trend trend -> new TrendForm(trend, ink);
            case Bars bars -> new BarsForm(bars, ink);
            case Scatter scatter -> new ScatterForm(scatter, ink);
            case Matrix matrix -> new MatrixForm(matrix, ink);
        });
    }

    /** The pixels. */
    public BufferedImage image(Look look) {
        BufferedImage image = blank(look);
        draw(image, look);
        return image;
    }

    /** The pixels, and the places of the cells. */
    public Picture picture(Look look) {
        BufferedImage image = blank(look);
        List<Place> places = draw(image, look);
        int[] rgb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new Picture(image.getWidth(), image.getHeight(), rgb, places);
    }

    /** Draws on anything, and tells the places of the cells. */
    List<Place> draw(Graphics2D g, Look look) {
        hints(g);
        Rectangle2D area = new Rectangle(look.width(), look.height());
        ChartRenderingInfo info = new ChartRenderingInfo();
        JFreeChart drawn = form.in(area);
        drawn.setTextAntiAlias(true);
        drawn.draw(g, area, info);
        Collection<?> entities = info.getEntityCollection().getEntities();
        return entities.stream().map(ChartEntity.class::cast).flatMap(this::place).toList();
    }

    /** What the measures of texts depend on; the same for pixels and SVG. */
    static void hints(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    }

    private List<Place> draw(BufferedImage image, Look look) {
        Graphics2D g = image.createGraphics();
        try {
            g.scale(look.scale(), look.scale());
            return draw(g, look);
        } finally {
            g.dispose();
        }
    }

    private static BufferedImage blank(Look look) {
        return new BufferedImage(pixels(look.width(), look), pixels(look.height(), look), BufferedImage.TYPE_INT_RGB);
    }

    private static int pixels(int points, Look look) {
        return Math.max(1, (int) Math.round(points * look.scale()));
    }

    private Stream<Place> place(ChartEntity entity) {
        Optional<Spot> spot = form.spot(entity);
        Rectangle box = entity.getArea().getBounds();
        return spot.map(which -> new Place(which, box.x, box.y, Math.max(1, box.width), Math.max(1, box.height)))
                .stream();
    }
}
