/** What a pane is made of. Only {@code ChartPane} enters. */
package org.attune.charts.ui.internal;
