package org.attune.privacy.ui;

/** How many lines a field has. */
public enum Lines {
    /** One line; Enter presses the default button of the window. */
    ONE,
    /** One at first, then as many as the text needs up to 12, then it follows the cursor; Enter begins a new line. */
    FEW,
    /** As many as the text needs, between 2 and 12, then it scrolls; Enter begins a new line. */
    MANY
}
