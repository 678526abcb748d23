package org.attune.charts;

/**
 * What a chart shows. Immutable; any thread. The four forms are all there are: each has a picture, a table and words, and
 * a form without one of them would shut somebody out.
 */
public sealed interface Chart permits Trend, Bars, Scatter, Matrix {

    /** A few words, as over a picture in a book. */
    String title();

    /** What it says, in one plain sentence: the message, not a description. May be empty. */
    String says();
}
