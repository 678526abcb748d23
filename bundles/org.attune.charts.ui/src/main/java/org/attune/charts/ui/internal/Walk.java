package org.attune.charts.ui.internal;

import java.util.List;
import java.util.Optional;

import org.attune.charts.Point;
import org.attune.charts.Spot;

/** Where the keyboard is among the points of a chart, in reading order. It stops at both ends. */
final class Walk {
    private static final int NOWHERE = -1;
    private List<Point> points = List.of();
    private int at = NOWHERE;

    /** Begins anew, on no point. */
    void begin(List<Point> newPoints) {
        points = List.copyOf(newPoints);
        at = NOWHERE;
    }

    Optional<Point> current() {
        return at == NOWHERE ? Optional.empty() : Optional.of(points.get(at));
    }

    /** By so many points on or back; from no point to the first, or, backwards, the last. */
    Optional<Point> step(int by) {
        int from = at == NOWHERE && by < 0 ? points.size() : at;
        return goTo(from + by);
    }

    Optional<Point> first() {
        return goTo(0);
    }

    Optional<Point> last() {
        return goTo(points.size() - 1);
    }

    Optional<Point> goTo(Spot spot) {
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).spot().equals(spot)) {
                return goTo(i);
            }
        }
        return current();
    }

    /** What is said of a spot. */
    Optional<String> words(Spot spot) {
        return points.stream().filter(point -> point.spot().equals(spot)).findFirst().map(Point::words);
    }

    private Optional<Point> goTo(int place) {
        at = points.isEmpty() ? NOWHERE : Math.clamp(place, 0, points.size() - 1);
        return current();
    }
}
