package org.attune.charts;

/**
 * One cell in words.
 *
 * @param spot which cell
 * @param words what stands there, such as "Ward A, 1 Feb 2026: 13 (n = 20)"
 */
public record Point(Spot spot, String words) {}
