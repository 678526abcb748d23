package org.attune.workbench;

import org.eclipse.swt.widgets.Widget;

/** Says at a widget what F1 shall open there. */
public final class Help {
    /** The data key under which a widget carries the word. */
    public static final String CONTEXT_KEY = "org.attune.help";

    private Help() {
    }

    /**
     * Gives a widget, and all that is inside it, a page of help. Views and editors have their own ids as such words
     * already.
     *
     * @param context a word that the title of a link in a file of contents names; see {@link HelpTopics}
     * @return the widget
     */
    public static <W extends Widget> W context(W widget, String context) {
        widget.setData(CONTEXT_KEY, context);
        return widget;
    }
}
