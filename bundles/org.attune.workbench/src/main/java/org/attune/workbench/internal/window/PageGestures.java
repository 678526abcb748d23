package org.attune.workbench.internal.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.attune.workbench.internal.perspectives.OpenPerspective;
import org.attune.workbench.internal.tabs.Drop;
import org.attune.workbench.internal.tabs.TabAction;
import org.attune.workbench.internal.tabs.TabGestures;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;

/** Hands what is done to the tabs of pages in the middle to the perspective in front. */
record PageGestures(Supplier<Optional<OpenPerspective>> front) implements TabGestures {
    @Override
    public void selected(CTabItem tab) {
        gestures().ifPresent(each -> each.selected(tab));
    }

    @Override
    public void close(CTabItem tab) {
        gestures().ifPresent(each -> each.close(tab));
    }

    @Override
    public void minimize(CTabFolder folder) {
        gestures().ifPresent(each -> each.minimize(folder));
    }

    @Override
    public void toggleMaximized(CTabFolder folder) {
        gestures().ifPresent(each -> each.toggleMaximized(folder));
    }

    @Override
    public List<TabAction> actions(CTabItem tab) {
        return gestures().map(each -> each.actions(tab)).orElse(List.of());
    }

    @Override
    public Optional<Drop> drop(CTabItem tab, Point onScreen) {
        return gestures().flatMap(each -> each.drop(tab, onScreen));
    }

    private Optional<TabGestures> gestures() {
        return front.get().map(OpenPerspective::gestures);
    }
}
