package org.attune.charts;

/** On what ground a chart is drawn. Whatever carries meaning differs from the ground by 3 : 1 at least, texts by 4.5 : 1. */
public enum Theme {
    /** Dark on white: paper, and most screens. */
    LIGHT,
    /** Light on dark grey. */
    DARK,
    /** White and bright on black, with thicker lines. */
    HIGH_CONTRAST
}
