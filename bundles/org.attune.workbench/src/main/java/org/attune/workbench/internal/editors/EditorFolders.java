package org.attune.workbench.internal.editors;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.workbench.internal.docking.Side;
import org.attune.workbench.internal.docking.Split;
import org.attune.workbench.internal.docking.Stack;
import org.attune.workbench.internal.tabs.DockArea;
import org.attune.workbench.internal.tabs.TabFolder;
import org.attune.workbench.internal.tabs.TabGestures;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The one folder of the middle, or two: beside each other, or one below the other. The first one never leaves. */
final class EditorFolders {
    private static final Stack FIRST = Stack.empty("first");
    private static final Stack SECOND = Stack.empty("second");

    private final DockArea area;
    private final TabGestures gestures;
    private final CTabFolder first;
    private Optional<CTabFolder> second = Optional.empty();
    private Split split = new Split(true, Split.HALF, FIRST, SECOND);
    private CTabFolder active;

    EditorFolders(Composite parent, TabGestures gestures) {
        this.gestures = gestures;
        area = new DockArea(parent, (path, share) -> {
            split = split.withShare("", share);
            settle();
        });
        first = folder();
        active = first;
        settle();
    }

    Control control() {
        return area.control();
    }

    CTabFolder first() {
        return first;
    }

    /** The folder that was used last. */
    CTabFolder active() {
        return active;
    }

    void activate(CTabFolder folder) {
        active = folder;
    }

    boolean isSplit() {
        return second.isPresent();
    }

    /** How the two stand, or stood last. */
    Split split() {
        return split;
    }

    /** The second folder at a side of the first; when it is there already it stays where it is. */
    CTabFolder second(Side side, int share) {
        if (second.isEmpty()) {
            split = side.isBefore()
                    ? new Split(side.isBeside(), share, SECOND, FIRST)
                    : new Split(side.isBeside(), share, FIRST, SECOND);
            second = Optional.of(folder());
        }
        return second.orElseThrow();
    }

    /** The other folder, when there are two. */
    Optional<CTabFolder> other(CTabFolder than) {
        return folders().stream().filter(folder -> folder != than).findFirst();
    }

    List<CTabFolder> folders() {
        return Stream.concat(Stream.of(first), second.stream()).toList();
    }

    /** Drops a second folder that is empty, and gives its room back. */
    void tidy() {
        second.filter(folder -> folder.getItemCount() == 0).ifPresent(this::drop);
        settle();
    }

    /** Gives the room of an empty folder to the other. */
    void settle() {
        Map<String, Control> shown = new LinkedHashMap<>();
        if (second.isEmpty() || first.getItemCount() > 0) {
            shown.put(FIRST.id(), first);
        }
        second.filter(folder -> folder.getItemCount() > 0).ifPresent(folder -> shown.put(SECOND.id(), folder));
        area.show(split, shown);
    }

    /** The editors, left to right, those of the first folder first. */
    List<EditorTab> tabs() {
        return folders().stream().flatMap(folder -> tabs(folder).stream()).toList();
    }

    static List<EditorTab> tabs(CTabFolder folder) {
        return Arrays.stream(folder.getItems()).flatMap(item -> tab(item).stream()).toList();
    }

    static Optional<EditorTab> tab(CTabItem item) {
        return Optional.ofNullable(item.getData()).filter(EditorTab.class::isInstance).map(EditorTab.class::cast);
    }

    static Optional<EditorTab> front(CTabFolder folder) {
        return Optional.ofNullable(folder.getSelection()).flatMap(EditorFolders::tab);
    }

    private void drop(CTabFolder empty) {
        second = Optional.empty();
        active = first;
        empty.dispose();
    }

    private CTabFolder folder() {
        CTabFolder folder = TabFolder.create(area.control(), false, true, gestures);
        folder.addListener(SWT.Activate, event -> active = folder);
        return folder;
    }
}
