package org.attune.privacy.ui.internal;

/** How widgets are told from each other by tests and by the tour. */
public final class Ids {
    /** The key of a widget's id, for {@code setData}. */
    public static final String KEY = "org.attune.id";

    /** The key of what a window runs to take back the last step of a field that remembers its steps itself. */
    static final String UNDO = "org.attune.undo";
    /** The key of what it runs to do that step again. */
    static final String REDO = "org.attune.redo";

    private Ids() {
    }
}
