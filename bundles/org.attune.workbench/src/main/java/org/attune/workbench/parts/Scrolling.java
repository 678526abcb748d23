package org.attune.workbench.parts;

import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;

/** What scrolls, as all that scrolls here does. On the user interface's thread. */
public final class Scrolling {
    private Scrolling() {
    }

    /**
     * A room that is as large as its place, scrolls what is larger, and brings into view whatever the keyboard comes to.
     *
     * @param bars {@link org.eclipse.swt.SWT#H_SCROLL}, {@link org.eclipse.swt.SWT#V_SCROLL} or both
     */
    public static ScrolledComposite in(Composite parent, int bars) {
        ScrolledComposite scroll = new ScrolledComposite(parent, bars);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        return scroll;
    }
}
