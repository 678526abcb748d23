package org.attune.workbench.internal.workspace;

import org.eclipse.swt.widgets.Composite;

/** Something takes a moment. */
public final class BusyPage implements Page {
    private final String what;

    /**
     * @param what what is being done, for people
     */
    public BusyPage(String what) {
        this.what = what;
    }

    @Override
    public void create(Composite parent) {
        Column.in(parent, what + "…");
    }

    @Override
    public boolean invites() {
        return false;
    }
}
