package org.attune.charts.ui.internal;

import org.attune.words.Words;
import org.eclipse.swt.widgets.Widget;

/** How widgets are told from each other by tests and by the tour, and what they say. */
public final class Ids {
    static final Words WORDS = Words.of(Ids.class);
    private static final String KEY = "org.attune.id";

    private Ids() {
    }

    /** Gives a widget an id. */
    public static <W extends Widget> W set(W widget, String id) {
        widget.setData(KEY, id);
        return widget;
    }

    /** A text of this bundle. */
    public static String text(String key, Object... arguments) {
        return WORDS.text(key, arguments);
    }
}
