package org.attune.workbench.parts;

import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A page that scrolls when it needs more room than there is. On the user interface's thread. */
public final class ScrollPage {
    /** How narrow a page of texts and links may get before it scrolls sideways, in pixels. */
    public static final int OF_TEXTS = 24 * Grids.STEP;
    /** The same of a page of fields: narrower than their border they make GTK complain. */
    public static final int OF_FIELDS = 60 * Grids.STEP;

    private final ScrolledComposite scroll;
    private final Composite page;
    private final int leastWidth;
    private IntConsumer beforeFit = width -> {};
    private boolean fitsLater;

    /**
     * @param parent what it fills; its layout data are the caller's
     * @param layout how the page is laid out
     * @param leastWidth {@link #OF_TEXTS} or {@link #OF_FIELDS}
     */
    public ScrollPage(Composite parent, GridLayout layout, int leastWidth) {
        this.leastWidth = leastWidth;
        scroll = Scrolling.in(parent, SWT.H_SCROLL | SWT.V_SCROLL);
        scroll.setMinSize(leastWidth, leastWidth);
        page = new Composite(scroll, SWT.NONE);
        page.setSize(leastWidth, leastWidth);
        page.setLayout(layout);
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

    /** Calls somebody before each fitting with the width that there will be inside the margins, in pixels. */
    public void beforeFit(IntConsumer then) {
        beforeFit = then;
    }

    /** Something on it takes more or less room. */
    public void fit() {
        if (scroll.getClientArea().width > Grids.STEP) {
            int width = Math.max(leastWidth, scroll.getClientArea().width);
            beforeFit.accept(width - 2 * ((GridLayout) page.getLayout()).marginWidth);
            scroll.setMinSize(leastWidth, page.computeSize(width, SWT.DEFAULT, true).y);
            page.layout(true, true);
        }
    }

    /** The same from the next turn of the event loop on; once, however often it is asked for before. */
    public void fitLater() {
        if (!fitsLater) {
            fitsLater = true;
            scroll.getDisplay().asyncExec(this::fitNow);
        }
    }

    private void fitNow() {
        fitsLater = false;
        if (!scroll.isDisposed()) {
            fit();
        }
    }
}
