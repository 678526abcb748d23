/** A chart in words and as a table. No drawing library is needed here; only {@code Charts} and the drawings enter. */
package org.attune.charts.internal.words;
