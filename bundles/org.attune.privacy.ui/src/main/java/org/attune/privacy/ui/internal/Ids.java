package org.attune.privacy.ui.internal;

/** How widgets are told from each other by tests and by the tour. */
public final class Ids {
    /** The key of a widget's id, for {@code setData}. */
    public static final String KEY = "org.attune.id";

    private Ids() {
    }
}
