package org.attune.workbench;

/** Where in a perspective a view stands before a person moves it. */
public enum Place {
    /** Left of the editors. */
    LEFT,
    /** In the middle, where the editors are; such a view is the perspective's page. */
    CENTER,
    /** Right of the editors, above. */
    RIGHT,
    /** Right of the editors, below. */
    RIGHT_BELOW,
    /** Below the editors. */
    BELOW
}
