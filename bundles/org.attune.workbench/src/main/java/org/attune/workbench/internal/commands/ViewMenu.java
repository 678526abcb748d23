package org.attune.workbench.internal.commands;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.attune.workbench.WidgetIds;
import org.attune.workbench.internal.contributions.Offered;
import org.attune.workbench.internal.contributions.PerspectiveInfo;
import org.attune.workbench.internal.contributions.ViewInfo;
import org.attune.workbench.internal.parts.Navigator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/**
 * All views, those of one perspective in a menu of their own: in one long list the letters would not last. On the user
 * interface's thread.
 */
final class ViewMenu {
    private final Navigator navigator;

    ViewMenu(Navigator navigator) {
        this.navigator = navigator;
    }

    void fill(Menu menu, Offered offered) {
        Map<Optional<PerspectiveInfo>, List<ViewInfo>> groups = offered.views().stream()
                .collect(Collectors.groupingBy(view -> home(view, offered)));
        Mnemonics mnemonics = new Mnemonics();
        for (PerspectiveInfo perspective : offered.perspectives()) {
            List<ViewInfo> views = groups.getOrDefault(Optional.of(perspective), List.of());
            if (views.size() > 1) {
                Menu own = MenuBar.cascade(menu, mnemonics.mark(perspective.label()));
                items(own, views, new Mnemonics());
            } else {
                items(menu, views, mnemonics);
            }
        }
        items(menu, groups.getOrDefault(Optional.<PerspectiveInfo>empty(), List.of()), mnemonics);
    }

    /** The first perspective that it shows in from the start; empty for one that is opened when it is wanted. */
    private static Optional<PerspectiveInfo> home(ViewInfo view, Offered offered) {
        return offered.perspectives().stream().filter(each -> view.perspectives().contains(each.id())).findFirst();
    }

    private void items(Menu menu, List<ViewInfo> views, Mnemonics mnemonics) {
        for (ViewInfo view : views) {
            MenuItem item = WidgetIds.set(new MenuItem(menu, SWT.PUSH), "menu.view." + view.id());
            item.setText(mnemonics.mark(view.label()));
            menu.addListener(SWT.Show, event -> draw(item, view));
            item.addListener(SWT.Selection, event -> navigator.showView(view.id()));
        }
    }

    /** Icons are drawn when somebody looks: drawing the first one takes as long as the rest of the window. */
    private void draw(MenuItem item, ViewInfo view) {
        navigator.icons().image(view.offer().resource(view.icon())).ifPresent(item::setImage);
    }
}
