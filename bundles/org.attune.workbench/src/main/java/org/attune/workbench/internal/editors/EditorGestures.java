package org.attune.workbench.internal.editors;

import java.util.List;
import java.util.Optional;

import org.attune.words.Words;
import org.attune.workbench.internal.docking.Box;
import org.attune.workbench.internal.docking.Side;
import org.attune.workbench.internal.tabs.Drop;
import org.attune.workbench.internal.tabs.DropSpot;
import org.attune.workbench.internal.tabs.TabAction;
import org.attune.workbench.internal.tabs.TabFolder;
import org.attune.workbench.internal.tabs.TabGestures;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** What a person does to the tabs of the middle. Those of views are handled by their perspective. */
final class EditorGestures implements TabGestures {
    private static final Words WORDS = Words.of(EditorGestures.class);

    private final Editors editors;
    private final TabGestures pages;

    EditorGestures(Editors editors, TabGestures pages) {
        this.editors = editors;
        this.pages = pages;
    }

    @Override
    public void selected(CTabItem tab) {
        EditorFolders.tab(tab).ifPresentOrElse(editors::selected, () -> {
            editors.nothingInFront();
            pages.selected(tab);
        });
    }

    @Override
    public void close(CTabItem tab) {
        EditorFolders.tab(tab).ifPresentOrElse(editors::close, () -> pages.close(tab));
    }

    @Override
    public void minimize(CTabFolder folder) {
        pages.minimize(folder);
    }

    @Override
    public void toggleMaximized(CTabFolder folder) {
        pages.toggleMaximized(editors.folders().first());
    }

    @Override
    public List<TabAction> actions(CTabItem tab) {
        return EditorFolders.tab(tab).map(this::actions).orElseGet(() -> pages.actions(tab));
    }

    @Override
    public Optional<Drop> drop(CTabItem tab, Point onScreen) {
        Optional<EditorTab> editor = EditorFolders.tab(tab);
        return editor.isPresent()
                ? editor.flatMap(moved -> under(onScreen).map(folder -> over(moved, folder, onScreen)))
                : pages.drop(tab, onScreen);
    }

    private List<TabAction> actions(EditorTab tab) {
        List<EditorTab> others = editors.all().stream().filter(each -> each != tab).toList();
        return List.of(action("close", true, () -> editors.close(tab)),
                action("close-others", !others.isEmpty(), () -> editors.close(others)),
                action("close-all", true, () -> editors.close(editors.all())),
                action("move", true, () -> editors.askWhereTo(tab)),
                action("maximize", true, () -> toggleMaximized(tab.item().getParent())));
    }

    private Drop over(EditorTab tab, CTabFolder folder, Point onScreen) {
        Box whole = box(folder.getBounds());
        Point inside = folder.getParent().toControl(onScreen);
        boolean strip = inside.y < whole.y() + folder.getTabHeight();
        Optional<Side> side = DropSpot.of(whole, inside.x, inside.y).side()
                .filter(any -> !strip && !editors.folders().isSplit() && editors.all().size() > 1);
        if (side.isPresent()) {
            return new Drop(folder.getParent(), side.get().half(whole), () -> editors.split(tab, side.get()));
        }
        Optional<EditorTab> before = strip
                ? TabFolder.tabAfter(folder, onScreen).flatMap(EditorFolders::tab)
                : Optional.empty();
        Box header = new Box(whole.x(), whole.y(), whole.width(), folder.getTabHeight());
        return new Drop(folder.getParent(), strip ? header : whole, () -> editors.move(tab, folder, before));
    }

    private Optional<CTabFolder> under(Point onScreen) {
        return editors.folders().folders().stream().filter(folder -> folder.isVisible()
                && folder.getBounds().contains(folder.getParent().toControl(onScreen))).findFirst();
    }

    private static Box box(Rectangle bounds) {
        return new Box(bounds.x, bounds.y, bounds.width, bounds.height);
    }

    private static TabAction action(String key, boolean enabled, Runnable act) {
        return new TabAction(key, WORDS.text("tab." + key), enabled, act);
    }
}
