package org.attune.program.ui.internal.parts;

import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;

/** A page of two columns that scrolls when there is too little room. On the user interface's thread. */
public final class ScrolledPage {
    /** Below this the page scrolls sideways: fields narrower than their border make GTK complain. */
    private static final int LEAST_WIDTH = 60 * Grids.STEP;

    private final ScrolledComposite scroll;
    private final Composite page;

    /**
     * @param parent has a grid of one column
     */
    public ScrolledPage(Composite parent) {
        scroll = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
        scroll.setLayoutData(Grids.whole());
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        scroll.setMinSize(LEAST_WIDTH, LEAST_WIDTH);
        page = new Composite(scroll, SWT.NONE);
        page.setSize(LEAST_WIDTH, LEAST_WIDTH);
        page.setLayout(Grids.page(2));
        scroll.setContent(page);
        scroll.addListener(SWT.Resize, event -> fit());
    }

    /** Where the fields go. */
    public Composite page() {
        return page;
    }

    /** Gives the page the height that it needs in its width. */
    public void fit() {
        int width = Math.max(LEAST_WIDTH, scroll.getClientArea().width);
        scroll.setMinSize(LEAST_WIDTH, page.computeSize(width, SWT.DEFAULT, true).y);
        page.layout(true, true);
    }

    /** The same once what happens now is over. */
    public void fitLater() {
        scroll.getDisplay().asyncExec(() -> {
            if (!scroll.isDisposed()) {
                fit();
            }
        });
    }
}
