package org.attune.workbench.internal.window;

import java.util.ArrayList;
import java.util.List;

import org.attune.workbench.internal.contributions.Kind;
import org.attune.workbench.internal.contributions.Offered;
import org.attune.workbench.internal.contributions.StatusInfo;
import org.attune.workbench.internal.parts.Navigator;
import org.attune.workbench.internal.parts.Spacing;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

/** The contributed items of the status line, beside each other. */
final class StatusItems {
    private final Navigator navigator;
    private final Composite row;
    private final List<ShownItem> items = new ArrayList<>();

    StatusItems(Composite line, Navigator navigator) {
        this.navigator = navigator;
        this.row = Spacing.box(line, Grids.columns(1));
        row.setLayoutData(new GridData());
    }

    /** Items that left go, others stay as they are, new ones come in at their place. */
    void sync(Offered now) {
        List<StatusInfo> wanted = now.all(Kind.STATUS);
        items.stream().filter(shown -> !wanted.contains(shown.info())).toList().forEach(this::remove);
        ((GridLayout) row.getLayout()).numColumns = Math.max(1, wanted.size());
        for (int place = 0; place < wanted.size(); place++) {
            insert(wanted.get(place), place);
        }
        row.getParent().layout(true, true);
    }

    void recordsChanged() {
        items.forEach(ShownItem::recordsChanged);
    }

    void close() {
        items.forEach(ShownItem::close);
        items.clear();
    }

    private void remove(ShownItem gone) {
        items.remove(gone);
        gone.close();
    }

    private void insert(StatusInfo info, int place) {
        if (items.stream().noneMatch(shown -> shown.info().equals(info))) {
            ShownItem shown = new ShownItem(info, row, navigator);
            items.add(place, shown);
            if (place > 0) {
                shown.control().moveBelow(items.get(place - 1).control());
            } else {
                shown.control().moveAbove(null);
            }
            shown.begin();
        }
    }
}
