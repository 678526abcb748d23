package org.attune.workbench.internal.perspectives;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.attune.workbench.internal.parts.ViewPart;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;

/** The tabs of one stack in their folder; in the middle they stand before those of the editors. */
record StackFolder(CTabFolder folder) {
    /**
     * Lines up these views, and nothing but these; what stands there already is not touched.
     *
     * @param front the one in front, unless an editor is
     */
    void show(List<ViewPart> views, Optional<ViewPart> front) {
        Optional<CTabItem> editor = selection().filter(item -> !(item.getData() instanceof ViewPart));
        takeOut(views);
        for (int place = 0; place < views.size(); place++) {
            if (place >= folder.getItemCount() || folder.getItem(place).getData() != views.get(place)) {
                views.get(place).attach(folder, place);
            }
        }
        editor.or(() -> front.flatMap(ViewPart::tab)).filter(item -> item != folder.getSelection())
                .ifPresent(folder::setSelection);
    }

    /** It stands on the screen in its full size: the view in front is made, if it was not yet. */
    void reveal() {
        front().ifPresent(ViewPart::reveal);
    }

    /** Brings a view to the front. */
    void select(ViewPart view) {
        view.tab().filter(tab -> tab.getParent() == folder && tab != folder.getSelection())
                .ifPresent(folder::setSelection);
        view.reveal();
    }

    /** The view in front, if one is. */
    Optional<ViewPart> front() {
        return selection().map(CTabItem::getData).filter(ViewPart.class::isInstance).map(ViewPart.class::cast);
    }

    private void takeOut(List<ViewPart> staying) {
        Arrays.stream(folder.getItems()).map(CTabItem::getData).filter(ViewPart.class::isInstance)
                .map(ViewPart.class::cast).filter(view -> !staying.contains(view)).toList()
                .forEach(ViewPart::detach);
    }

    private Optional<CTabItem> selection() {
        return Optional.ofNullable(folder.getSelection());
    }
}
