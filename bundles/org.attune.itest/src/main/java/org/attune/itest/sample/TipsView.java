package org.attune.itest.sample;

import org.attune.workbench.Site;
import org.attune.workbench.View;
import org.attune.workbench.WidgetIds;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A view that listens, works in the background and shows something, as views do. */
public final class TipsView implements View {
    private Label label;

    /** Made when it is first shown. */
    public TipsView() {
    }

    @Override
    public void create(Composite parent, Site site) {
        label = WidgetIds.set(new Label(parent, SWT.NONE), "tips.label");
        site.onSelect(record -> label.setText("Selected"));
        site.background().call("Reading tips", () -> "Let the silence stand.", label::setText);
    }

    @Override
    public void focus() {
        label.forceFocus();
    }
}
