package org.attune.charts.internal.drawing;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.attune.charts.Cell;
import org.attune.charts.Scatter;
import org.attune.charts.Spot;
import org.attune.charts.internal.words.Alternative;
import org.attune.charts.internal.words.Figures;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.entity.XYItemEntity;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Points with names, or, where these do not fit, with numbers that are told below. */
final class ScatterForm implements Form {
    private static final double[] NEAR = {16, 30};
    private static final double[] FAR = {12, 24, 38, 54, 72, 92, 116};
    private static final double SLACK = 4;
    private final Scatter scatter;
    private final Ink ink;
    private final List<Integer> shown;

    ScatterForm(Scatter scatter, Ink ink) {
        this.scatter = scatter;
        this.ink = ink;
        this.shown = places(Cell.Shown.class);
    }

    @Override
    public JFreeChart in(Rectangle2D area) {
        PlacedLabels tried = names(SLACK);
        JFreeChart chart = chart(tried, notes());
        BufferedImage scratch = new BufferedImage((int) area.getWidth(), (int) area.getHeight(),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = scratch.createGraphics();
        Drawing.hints(g);
        chart.draw(g, area);
        g.dispose();
        return tried.complete() ? chart(names(0), notes()) : chart(numbers(), withNumbers());
    }

    @Override
    public Optional<Spot> spot(ChartEntity entity) {
        return entity instanceof XYItemEntity item
                ? Optional.of(new Spot(0, shown.get(item.getItem())))
                : Form.super.spot(entity);
    }

    /** Where an item's mark is. */
    Point2D mark(int item, XYPlot plot, Rectangle2D area) {
        double x = plot.getDomainAxis().valueToJava2D(value(scatter.items().get(item).x()), area,
                plot.getDomainAxisEdge());
        double y = plot.getRangeAxis().valueToJava2D(value(scatter.items().get(item).y()), area,
                plot.getRangeAxisEdge());
        return new Point2D.Double(x, y);
    }

    /** The names of the quadrants, each with its place in the corner. */
    Map<Rectangle2D, String> corners(Graphics2D g, Rectangle2D area) {
        Map<Rectangle2D, String> corners = new LinkedHashMap<>();
        scatter.quadrants().ifPresent(lines -> {
            FontMetrics metrics = g.getFontMetrics();
            double bottom = area.getMaxY() - metrics.getHeight() - 2;
            double top = area.getY() + 2;
            corners.put(corner(metrics, lines.upperLeft(), area, true, top), lines.upperLeft());
            corners.put(corner(metrics, lines.upperRight(), area, false, top), lines.upperRight());
            corners.put(corner(metrics, lines.lowerLeft(), area, true, bottom), lines.lowerLeft());
            corners.put(corner(metrics, lines.lowerRight(), area, false, bottom), lines.lowerRight());
        });
        return corners;
    }

    private static Rectangle2D corner(FontMetrics metrics, String text, Rectangle2D area, boolean left, double y) {
        double width = metrics.stringWidth(text) + 4;
        return new Rectangle2D.Double(left ? area.getX() + 4 : area.getMaxX() - width - 4, y, width,
                metrics.getHeight());
    }

    private JFreeChart chart(PlacedLabels labels, List<String> notes) {
        Dress dress = new Dress(ink);
        XYPlot plot = new XYPlot(data(), Scales.number(scatter.x(), dress), Scales.number(scatter.y(), dress), marks());
        Scales.grid(plot, ink);
        plot.setRangeGridlinesVisible(scatter.quadrants().isEmpty());
        scatter.quadrants().ifPresent(lines -> {
            plot.addDomainMarker(new ValueMarker(lines.x(), ink.muted(), ink.dashed()));
            plot.addRangeMarker(new ValueMarker(lines.y(), ink.muted(), ink.dashed()));
        });
        plot.addAnnotation(labels);
        return dress.chart(scatter, plot, List.of(), notes);
    }

    private XYSeriesCollection data() {
        XYSeries series = new XYSeries(0, false, true);
        shown.forEach(item -> series.add(value(scatter.items().get(item).x()), value(scatter.items().get(item).y())));
        return new XYSeriesCollection(series);
    }

    private XYLineAndShapeRenderer marks() {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setSeriesPaint(0, ink.colour(0));
        renderer.setSeriesShape(0, Marks.of(0));
        renderer.setUseOutlinePaint(true);
        renderer.setDrawOutlines(true);
        renderer.setSeriesOutlinePaint(0, ink.ground());
        return renderer;
    }

    private PlacedLabels names(double slack) {
        Map<Integer, String> labels = new TreeMap<>();
        shown.forEach(item -> labels.put(item, scatter.items().get(item).label()));
        return new PlacedLabels(labels, this, ink, slack, NEAR);
    }

    private PlacedLabels numbers() {
        Map<Integer, String> labels = new TreeMap<>();
        shown.forEach(item -> labels.put(item, number(item)));
        return new PlacedLabels(labels, this, ink, 0, FAR);
    }

    private List<String> withNumbers() {
        List<String> notes = new ArrayList<>();
        notes.add(shown.stream().map(item -> Figures.text("legend.item", number(item), label(item)))
                .collect(Collectors.joining(Figures.text("legend.between"))));
        notes.addAll(notes());
        return notes;
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        scatter.quadrants().ifPresent(lines -> notes.add(Alternative.lines(scatter, lines)));
        listed(notes, "legend.hiddenItems", places(Cell.Hidden.class));
        listed(notes, "legend.unknownItems", places(Cell.Unknown.class));
        return notes;
    }

    private void listed(List<String> notes, String key, List<Integer> items) {
        if (!items.isEmpty()) {
            notes.add(Figures.text(key,
                    items.stream().map(this::label).collect(Collectors.joining(Figures.text("legend.between")))));
        }
    }

    private List<Integer> places(Class<? extends Cell> kind) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < scatter.items().size(); i++) {
            Scatter.Item item = scatter.items().get(i);
            if (kind.isInstance(item.x() instanceof Cell.Shown ? item.y() : item.x())) {
                places.add(i);
            }
        }
        return places;
    }

    private String label(int item) {
        return scatter.items().get(item).label();
    }

    private static String number(int item) {
        return Figures.number(item + 1.0);
    }

    private static double value(Cell cell) {
        return ((Cell.Shown) cell).value();
    }
}
