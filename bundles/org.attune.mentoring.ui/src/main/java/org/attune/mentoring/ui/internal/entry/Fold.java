package org.attune.mentoring.ui.internal.entry;

import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.display.SpokenName;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/** A section with a heading that folds it. */
final class Fold {
    private static final Words WORDS = Words.of(Fold.class);

    private final Link heading;
    private final Composite body;
    private final String key;
    private final Runnable folded;
    private Runnable opening = () -> {};
    private boolean open = true;

    /**
     * @param parent has a one-column grid
     * @param key the key of its heading, and the last part of its id
     * @param folded told when it takes more or less room
     */
    Fold(Composite parent, String key, Runnable folded) {
        this.key = key;
        this.folded = folded;
        heading = WidgetIds.set(new Link(parent, SWT.NONE), "entry.fold." + key);
        heading.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        heading.addListener(SWT.Selection, event -> toggle());
        body = Grids.row(parent, 1);
        ((GridLayout) body.getLayout()).marginLeft = 2 * Grids.STEP;
        say();
    }

    /** Where the section's fields go. */
    Composite body() {
        return body;
    }

    /** Calls somebody each time before it opens. */
    void onOpening(Runnable then) {
        opening = then;
    }

    /** Shows it or hides it, heading and all. */
    void show(boolean there) {
        Grids.show(heading, there);
        Grids.show(body, there && open);
    }

    /** Opens or folds it. */
    void open(boolean now) {
        if (now) {
            opening.run();
        }
        open = now;
        Grids.show(body, now);
        say();
    }

    private void toggle() {
        open(!open);
        folded.run();
    }

    private void say() {
        heading.setText((open ? "\u25be  " : "\u25b8  ") + "<a>" + WORDS.text(key) + "</a>");
        SpokenName.give(heading, WORDS.text(open ? "fold.open" : "fold.folded", WORDS.text(key).replace("&", "")));
    }
}
