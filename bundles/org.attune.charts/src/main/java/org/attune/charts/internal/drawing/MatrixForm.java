package org.attune.charts.internal.drawing;

import java.awt.Color;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.attune.charts.Cell;
import org.attune.charts.Matrix;
import org.attune.charts.Series;
import org.attune.charts.internal.words.Figures;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/** Rows by columns; the level of a cell is its ground, and its figure stands on it. */
final class MatrixForm implements Form {
    /** The renderer knows the cells; but what has no number at all is not drawn. */
    private static final double UNUSED = 0;
    private static final int MOST_LINES = 4;
    private static final double WIDEST = 0.92;
    private static final double LEAST = 0.2;
    private static final double BESIDE = 60;
    private static final int LONGEST_ROW = 40;
    private final Matrix matrix;
    private final Ink ink;

    MatrixForm(Matrix matrix, Ink ink) {
        this.matrix = matrix;
        this.ink = ink;
    }

    @Override
    public JFreeChart in(Rectangle2D area) {
        CategoryPlot plot = new CategoryPlot(data(), columns(area), rows(), new MatrixRenderer(matrix, this, ink));
        plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
        plot.setRangeGridlinesVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        return new Dress(ink).chart(matrix, plot, keys(), List.of());
    }

    Color colour(int level) {
        return ink.levels().at(level, Math.max(2, matrix.levels().size()));
    }

    private DefaultCategoryDataset data() {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int i = 0; i < matrix.rows().size(); i++) {
            for (int j = 0; j < matrix.columns().size(); j++) {
                data.addValue(UNUSED, Integer.valueOf(i), new Name(j, matrix.columns().get(j)));
            }
        }
        return data;
    }

    private CategoryAxis columns(Rectangle2D area) {
        CategoryAxis axis = new Dress(ink).axis(new CategoryAxis(matrix.columnsName()));
        axis.setMaximumCategoryLabelLines(MOST_LINES);
        axis.setMaximumCategoryLabelWidthRatio(share(area));
        axis.setLowerMargin(0);
        axis.setUpperMargin(0);
        axis.setCategoryMargin(0);
        return axis;
    }

    /** The library breaks the names of columns as if there were no names of rows beside them. */
    private float share(Rectangle2D area) {
        FontRenderContext context = new FontRenderContext(null, true, true);
        double names = matrix.rows().stream()
                .mapToDouble(row -> ink.font().getStringBounds(rowName(row), context).getWidth()).max().orElse(0);
        return (float) Math.max(LEAST, WIDEST * (area.getWidth() - names - BESIDE) / area.getWidth());
    }

    private static String rowName(Series row) {
        return Name.shortened(row.name(), LONGEST_ROW);
    }

    private SymbolAxis rows() {
        String[] names = matrix.rows().stream().map(MatrixForm::rowName)
                .toArray(String[]::new);
        SymbolAxis axis = new Dress(ink).axis(new SymbolAxis(matrix.rowsName(), names));
        axis.setRange(-0.5, Math.max(1, names.length) - 0.5);
        axis.setInverted(true);
        axis.setGridBandsVisible(false);
        return axis;
    }

    private List<Key> keys() {
        List<Key> keys = new ArrayList<>();
        for (int i = 0; i < matrix.levels().size(); i++) {
            Matrix.Level level = matrix.levels().get(i);
            keys.add(Key.area(Figures.text("legend.level", level.name(), Figures.number(level.from())), colour(i),
                    Hatch.PLAIN));
        }
        if (has(Cell.Hidden.class::isInstance)) {
            keys.add(Key.hidden());
        }
        if (has(Cell.Unknown.class::isInstance)) {
            keys.add(Key.unknown());
        }
        return keys;
    }

    private boolean has(Predicate<Cell> kind) {
        return matrix.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(kind);
    }
}
