/**
 * A chart on screen: the same definition and the same drawing as everywhere, with tooltips, a keyboard, and the table
 * behind it.
 * <p>
 * Faces enter to show a chart inside a view or an editor. A pane draws in the background, never on the display's thread.
 *
 * <pre>{@code
 * ChartPane pane = new ChartPane(parent, "needs.importance", background);
 * pane.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
 * pane.setChart(chart);
 * }</pre>
 */
@Export
@Version("1.0.0")
package org.attune.charts.ui;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
