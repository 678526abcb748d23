package org.attune.workbench.internal.tabs;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;

/** What a person does to a folder of tabs. On the user interface's thread. */
public interface TabGestures {
    /** Another tab was chosen. */
    void selected(CTabItem tab);

    /** A tab shall close; nothing was closed yet. */
    void close(CTabItem tab);

    /** The folder shall be minimised. */
    void minimize(CTabFolder folder);

    /** The folder shall fill the window, or give the room back. */
    void toggleMaximized(CTabFolder folder);

    /** What can be done with a tab, in order. */
    List<TabAction> actions(CTabItem tab);

    /** What letting go of a tab at a place on the screen would do; empty for nothing. */
    Optional<Drop> drop(CTabItem tab, Point onScreen);
}
