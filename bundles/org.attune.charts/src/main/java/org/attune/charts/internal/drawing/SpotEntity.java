package org.attune.charts.internal.drawing;

import java.awt.Shape;
import java.util.Optional;

import org.attune.charts.Spot;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.plot.PlotRenderingInfo;

/** Where a cell was drawn. */
@SuppressWarnings("serial")
final class SpotEntity extends ChartEntity {
    private static final long serialVersionUID = 1;
    private final transient Spot spot;

    private SpotEntity(Shape area, Spot spot) {
        super(area);
        this.spot = spot;
    }

    Spot spot() {
        return spot;
    }

    /** Notes a cell's place, if anybody wants to know. */
    static void add(PlotRenderingInfo info, Shape area, Spot spot) {
        entities(info).ifPresent(all -> all.add(new SpotEntity(area, spot)));
    }

    private static Optional<EntityCollection> entities(PlotRenderingInfo info) {
        return Optional.ofNullable(info).map(PlotRenderingInfo::getOwner).map(owner -> owner.getEntityCollection());
    }
}
