package org.attune.workbench.internal.window;

import org.attune.workbench.Site;
import org.attune.workbench.View;
import org.attune.workbench.WidgetIds;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.List;

/** A view with a list that says how often records have changed. */
final class TestView implements View {
    private final String id;
    private List list;

    TestView(String id) {
        this.id = id;
    }

    @Override
    public void create(Composite parent, Site site) {
        list = WidgetIds.set(new List(parent, SWT.NONE), id + ".list");
        list.setToolTipText("Things of " + id);
        list.add("first");
    }

    @Override
    public void focus() {
        list.setFocus();
    }

    @Override
    public void recordsChanged() {
        list.add("changed");
    }
}
