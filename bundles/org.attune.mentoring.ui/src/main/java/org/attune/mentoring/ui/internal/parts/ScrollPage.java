package org.attune.mentoring.ui.internal.parts;

import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A page of one column that scrolls when it is longer than its room. On the user interface's thread. */
public final class ScrollPage {
    private static final int LEAST_WIDTH = 24 * Grids.STEP;

    private final ScrolledComposite scroll;
    private final Composite page;

    /**
     * @param parent what it fills
     */
    public ScrollPage(Composite parent) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        scroll.setMinSize(LEAST_WIDTH, LEAST_WIDTH);
        page = new Composite(scroll, SWT.NONE);
        page.setSize(LEAST_WIDTH, LEAST_WIDTH);
        page.setLayout(Grids.page(1));
        scroll.setContent(page);
        scroll.addListener(SWT.Resize, event -> fit());
    }

    /** Where the rows go. */
    public Composite page() {
        return page;
    }

    /** The whole, for the layout of its parent. */
    public Control control() {
        return scroll;
    }

    /** Something on it takes more or less room, from the next turn of the event loop on. */
    public void fitLater() {
        scroll.getDisplay().asyncExec(() -> {
            if (!scroll.isDisposed()) {
                fit();
            }
        });
    }

    /** Something on it takes more or less room. */
    public void fit() {
        if (scroll.getSize().x < LEAST_WIDTH) {
            return;
        }
        int width = Math.max(LEAST_WIDTH, scroll.getClientArea().width);
        scroll.setMinSize(LEAST_WIDTH, page.computeSize(width, SWT.DEFAULT, true).y);
        page.layout(true);
    }
}
