package org.attune.charts.internal.drawing;

import java.awt.geom.Rectangle2D;
import java.util.Optional;

import org.attune.charts.Spot;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.ChartEntity;

/** One form of chart, as the drawing library knows it. */
interface Form {
    /** The chart for an area of this size. */
    JFreeChart in(Rectangle2D area);

    /** Which cell an entity of the drawing library is, if it is one. */
    default Optional<Spot> spot(ChartEntity entity) {
        return entity instanceof SpotEntity own ? Optional.of(own.spot()) : Optional.empty();
    }
}
