package org.attune.workbench;

import org.eclipse.swt.widgets.Widget;

/** Ids by which tests and the tour find a widget whatever the language. */
public final class WidgetIds {
    /** The data key under which a widget carries its id. */
    public static final String KEY = "org.attune.id";

    private WidgetIds() {
    }

    /**
     * Gives a widget an id.
     *
     * @param id the dialog or view, a dot, the part, such as {@code quick.with}
     * @return the widget
     */
    public static <W extends Widget> W set(W widget, String id) {
        widget.setData(KEY, id);
        return widget;
    }
}
