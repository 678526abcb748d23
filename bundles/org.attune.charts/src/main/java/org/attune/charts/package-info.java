/**
 * One definition of a chart, and everything that is made of it without a window: picture, SVG, table and words.
 * <p>
 * Everybody may enter; SWT is not needed. A {@link org.attune.charts.Chart} says what is shown, never how: colours,
 * marks, hatching and the places of labels are chosen here, the same on screen, in print and on the console. A value that
 * protects people is a {@link org.attune.charts.Cell#hidden()} and reads so in every form; the number is never handed
 * in, so it cannot get out.
 *
 * <pre>{@code
 * Chart chart = new Trend("Debriefs per month", "More debriefs since the kick-off.",
 *         Axis.of("Debriefs", 0, 20), List.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)),
 *         List.of(Series.of("Ward A", Cell.of(8), Cell.of(13)), Series.of("Ward B", Cell.hidden(), Cell.of(7))),
 *         List.of(new Trend.Event(LocalDate.of(2026, 1, 15), "Kick-off")));
 * byte[] png = Charts.png(chart, Look.of(800, 400));
 * String svg = Charts.svg(chart, Look.of(800, 400));
 * Table table = Charts.table(chart);
 * String words = Charts.text(chart);
 * }</pre>
 *
 * Texts made here are in the language of the display's locale. The same chart, look and locale give the same bytes on
 * one machine; another machine may have another font.
 */
@Export
@Version("1.0.0")
package org.attune.charts;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
