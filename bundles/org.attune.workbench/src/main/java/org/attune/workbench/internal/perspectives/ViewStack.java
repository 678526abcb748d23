package org.attune.workbench.internal.perspectives;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.workbench.internal.contributions.ViewInfo;
import org.attune.workbench.internal.parts.Navigator;
import org.attune.workbench.internal.parts.ViewPart;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;

/** The views of one place of a perspective, as tabs of a folder; in the middle they share it with the editors. */
final class ViewStack {
    private final CTabFolder folder;
    private final Navigator navigator;
    private final List<ViewPart> parts = new ArrayList<>();
    private boolean attached;

    ViewStack(CTabFolder folder, Navigator navigator) {
        this.folder = folder;
        this.navigator = navigator;
    }

    CTabFolder folder() {
        return folder;
    }

    List<ViewPart> parts() {
        return List.copyOf(parts);
    }

    Optional<ViewPart> part(String id) {
        return parts.stream().filter(part -> part.info().id().equals(id)).findFirst();
    }

    /** Closes what is not wanted any more, and lines up what is. */
    void sync(List<ViewInfo> wanted) {
        parts.stream().filter(part -> !wanted.contains(part.info())).toList().forEach(this::close);
        for (int place = 0; place < wanted.size(); place++) {
            insert(wanted.get(place), place);
        }
    }

    /** Puts the tabs into the folder, before those of the editors. */
    void attach() {
        attached = true;
        for (int place = 0; place < parts.size(); place++) {
            if (parts.get(place).tab().isEmpty()) {
                parts.get(place).attach(folder, place);
            }
        }
    }

    /** Takes the tabs out of the folder; the views stay as they are. */
    void detach() {
        attached = false;
        parts.forEach(ViewPart::detach);
    }

    /** The view in front, if one of these is. */
    Optional<ViewPart> front() {
        return Optional.ofNullable(folder.getSelection()).flatMap(this::partOf);
    }

    /** Brings a view to the front. */
    void select(ViewPart part) {
        part.tab().ifPresent(folder::setSelection);
        part.reveal();
    }

    /** Brings something to the front when nothing is: the view that was there last, or the first. */
    void selectSomething(Optional<String> last) {
        if (folder.getSelection() == null) {
            Stream.concat(last.flatMap(this::part).stream(), parts.stream()).findFirst().ifPresent(this::select);
        }
        front().ifPresent(ViewPart::reveal);
    }

    void close(ViewPart part) {
        parts.remove(part);
        part.close();
    }

    void closeAll() {
        parts().forEach(this::close);
    }

    private void insert(ViewInfo info, int place) {
        if (parts.stream().noneMatch(part -> part.info().equals(info))) {
            ViewPart part = new ViewPart(info, folder, navigator);
            parts.add(place, part);
            if (attached) {
                part.attach(folder, place);
            }
        }
    }

    private Optional<ViewPart> partOf(CTabItem item) {
        return parts.stream().filter(part -> part == item.getData()).findFirst();
    }
}
