package org.attune.charts;

import java.util.List;

import org.attune.charts.internal.drawing.Drawing;
import org.attune.charts.internal.drawing.Png;
import org.attune.charts.internal.drawing.Svg;
import org.attune.charts.internal.words.Alternative;
import org.attune.charts.internal.words.Points;
import org.attune.charts.internal.words.Tables;

/**
 * Makes of a chart what people need: a picture, a table, words.
 * <p>
 * Every method may be called on any thread and keeps nothing. Words and tables cost next to nothing. The first picture of
 * a process loads the drawing library and takes up to a second, later ones some ten milliseconds: not for a thread that
 * people wait on.
 */
public final class Charts {
    private Charts() {
    }

    /** A PNG file, {@code width × scale} pixels wide. No file is touched. */
    public static byte[] png(Chart chart, Look look) {
        return Png.bytes(Drawing.of(chart, look.theme()).image(look));
    }

    /**
     * An SVG document that stands by itself: no document type, no script, no style sheet, nothing fetched. It has the
     * role of an image, the title, and the words of {@link #text} as description. Its ids begin with letters made of the
     * content, so that several may lie in one HTML page.
     */
    public static String svg(Chart chart, Look look) {
        return Svg.document(chart, look);
    }

    /** The pixels, and where each cell is in them. */
    public static Picture picture(Chart chart, Look look) {
        return Drawing.of(chart, look.theme()).picture(look);
    }

    /** The numbers behind the chart, with n where it is known. */
    public static Table table(Chart chart) {
        return Tables.of(chart);
    }

    /** What somebody needs who does not see it: form, message, extent, highest, lowest, how many are hidden. */
    public static String text(Chart chart) {
        return Alternative.of(chart);
    }

    /** Every cell in words, in reading order: series by series, and row by row. */
    public static List<Point> points(Chart chart) {
        return Points.of(chart);
    }
}
