package org.attune.forms.ui.internal.fields;

import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** An answer that follows from others, to look at, and where it comes from. */
final class CalculatedField implements Field {
    private final Asked asked;
    private final ToldField answer;
    private final Label remark;

    CalculatedField(Composite parent, Asked asked) {
        this.asked = asked;
        answer = new ToldField(parent, asked);
        remark = WidgetIds.set(new Label(parent, SWT.WRAP), asked.id() + ".calculated");
        remark.setText(asked.remark().get());
        remark.setLayoutData(Grids.wideFrom(160));
        refresh();
    }

    @Override
    public void focus() {
        answer.focus();
    }

    @Override
    public void refresh() {
        answer.refresh();
        String now = asked.remark().get();
        if (!now.equals(remark.getText())) {
            remark.setText(now);
            remark.requestLayout();
        }
    }
}
