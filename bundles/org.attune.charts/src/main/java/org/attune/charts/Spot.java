package org.attune.charts;

/**
 * Which cell of a chart is meant.
 *
 * @param series the line, bar series or row; 0 in a scatter
 * @param item the date, category, column, or item of a scatter
 */
public record Spot(int series, int item) {}
