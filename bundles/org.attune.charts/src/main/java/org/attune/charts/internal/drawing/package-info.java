/**
 * A chart drawn by JFreeChart, on pixels or into SVG. Only {@code Charts} enters, and only when a picture is wanted: no
 * class of the drawing library is loaded before.
 */
package org.attune.charts.internal.drawing;
