package org.attune.workbench.internal.perspectives;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.workbench.Place;
import org.attune.workbench.internal.contributions.ViewInfo;
import org.attune.workbench.internal.docking.Arrangement;
import org.attune.workbench.internal.docking.Stack;

/** Which views a perspective shows: those that belong there and were not closed, and those that were opened there. */
final class Membership {
    private final String perspective;
    private final List<String> closed;
    private final List<String> opened;

    Membership(String perspective, List<String> closed, List<String> opened) {
        this.perspective = perspective;
        this.closed = new ArrayList<>(closed);
        this.opened = new ArrayList<>(opened);
    }

    boolean has(ViewInfo view) {
        return opened.contains(view.id()) || belongs(view) && !closed.contains(view.id());
    }

    void open(ViewInfo view) {
        closed.remove(view.id());
        if (!belongs(view) && !opened.contains(view.id())) {
            opened.add(view.id());
        }
    }

    void close(ViewInfo view) {
        opened.remove(view.id());
        if (belongs(view) && !closed.contains(view.id())) {
            closed.add(view.id());
        }
    }

    void reset() {
        closed.clear();
        opened.clear();
    }

    List<String> closed() {
        return List.copyOf(closed);
    }

    List<String> opened() {
        return List.copyOf(opened);
    }

    private boolean belongs(ViewInfo view) {
        return view.perspectives().contains(perspective);
    }

    /** The arrangement with these views in it; one that has no place yet starts where it asks to. */
    static Arrangement placed(Arrangement arrangement, List<ViewInfo> views) {
        Arrangement now = arrangement;
        for (ViewInfo view : views) {
            if (now.stackOf(view.id()).isEmpty()) {
                now = now.add(view.id(), start(view.place()), next(now, view, views));
            }
        }
        return now;
    }

    private static Optional<String> next(Arrangement arrangement, ViewInfo view, List<ViewInfo> inOrder) {
        List<String> tabs = arrangement.stack(start(view.place())).map(Stack::tabs).orElse(List.of());
        return inOrder.stream().skip(inOrder.indexOf(view) + 1L).map(ViewInfo::id).filter(tabs::contains).findFirst();
    }

    private static String start(Place place) {
        return switch (place) {
            case LEFT -> "left";
            case CENTER -> Arrangement.MIDDLE;
            case RIGHT -> "right";
            case RIGHT_BELOW -> "right-below";
            case BELOW -> "below";
        };
    }
}
