package org.attune.workbench.internal.window;

import java.util.Arrays;
import java.util.Optional;

import org.attune.workbench.StatusItem;
import org.attune.workbench.StatusItem.StatusSite;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.display.SpokenName;
import org.attune.workbench.internal.contributions.StatusInfo;
import org.attune.workbench.internal.parts.Guarded;
import org.attune.workbench.internal.parts.Navigator;
import org.attune.workbench.internal.parts.PartSite;
import org.attune.workbench.internal.parts.Spacing;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** A contributed item in the status line. */
final class ShownItem extends PartSite implements StatusSite {
    private final StatusInfo info;
    private final Guarded guarded;
    private final Composite frame;
    private Optional<StatusItem> item = Optional.empty();

    ShownItem(StatusInfo info, Composite row, Navigator navigator) {
        super(navigator);
        this.info = info;
        this.guarded = new Guarded(navigator.log());
        this.frame = WidgetIds.set(Spacing.box(row, Grids.columns(1)), "status.item." + info.id());
        hide();
    }

    StatusInfo info() {
        return info;
    }

    Control control() {
        return frame;
    }

    void begin() {
        guarded.run(info.id(), () -> {
            StatusItem made = info.offer().create();
            item = Optional.of(made);
            made.begin(this);
        });
    }

    void recordsChanged() {
        item.ifPresent(made -> guarded.run(info.id(), made::recordsChanged));
    }

    void close() {
        item.ifPresent(made -> guarded.run(info.id(), made::closing));
        end();
        item.ifPresent(info.offer()::release);
        item = Optional.empty();
        frame.dispose();
    }

    @Override
    public void show(String text, String toolTip) {
        ifOpen(() -> {
            Label label = new Label(clear(), SWT.NONE);
            label.setText(text.replace("&", "&&"));
            label.setToolTipText(toolTip);
            lay(true);
        });
    }

    @Override
    public void show(String text, String toolTip, Runnable act) {
        ifOpen(() -> {
            Link link = new Link(clear(), SWT.NONE);
            link.setText("<a>" + text.replace("&", "&&") + "</a>");
            link.setToolTipText(toolTip);
            SpokenName.give(link, info.label() + ": " + text);
            link.addListener(SWT.Selection, event -> guarded.run(info.id(), act));
            lay(true);
        });
    }

    @Override
    public void hide() {
        ifOpen(() -> {
            clear();
            lay(false);
        });
    }

    private Composite clear() {
        Arrays.stream(frame.getChildren()).forEach(Control::dispose);
        return frame;
    }

    private void lay(boolean visible) {
        GridData data = new GridData();
        data.exclude = !visible;
        frame.setLayoutData(data);
        frame.setVisible(visible);
        frame.getParent().requestLayout();
        frame.getParent().getParent().layout(true, true);
    }
}
