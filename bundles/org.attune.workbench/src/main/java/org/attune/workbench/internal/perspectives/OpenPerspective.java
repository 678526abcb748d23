package org.attune.workbench.internal.perspectives;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.attune.workbench.Place;
import org.attune.workbench.internal.contributions.Offered;
import org.attune.workbench.internal.contributions.ViewInfo;
import org.attune.workbench.internal.parts.Navigator;
import org.attune.workbench.internal.parts.ViewPart;
import org.attune.workbench.internal.perspectives.Skeleton.Weights;
import org.attune.workbench.internal.settings.Layout.PerspectiveLayout;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabFolder2Adapter;
import org.eclipse.swt.custom.CTabFolderEvent;
import org.eclipse.swt.widgets.Event;

/** A perspective that was shown at least once: its views, and what a person changed about them. */
public final class OpenPerspective {
    private final String id;
    private final Skeleton skeleton;
    private final Navigator navigator;
    private final Consumer<ViewPart> closedByPerson;
    private final Map<Place, ViewStack> stacks = new EnumMap<>(Place.class);
    private final List<String> closed;
    private final Map<String, Place> added;
    private final Map<Place, String> front = new EnumMap<>(Place.class);
    private Weights weights;
    private boolean shown;

    /**
     * @param layout how a person left it
     * @param closedByPerson hears when a person closes the tab of a view beside the middle
     */
    public OpenPerspective(String id, Skeleton skeleton, Navigator navigator, PerspectiveLayout layout,
            Consumer<ViewPart> closedByPerson) {
        this.id = id;
        this.skeleton = skeleton;
        this.navigator = navigator;
        this.closedByPerson = closedByPerson;
        this.closed = new ArrayList<>(layout.closed());
        this.added = new HashMap<>(layout.added());
        this.front.putAll(layout.front());
        this.weights = new Weights(layout.columns(), layout.middle(), layout.right());
    }

    /** Its id. */
    public String id() {
        return id;
    }

    /** All views that are open in it. */
    public List<ViewPart> parts() {
        return stacks.values().stream().flatMap(stack -> stack.parts().stream()).toList();
    }

    /** Brings its views on the screen, and remembers how the sashes stood when it is hidden again. */
    public void show(Offered offered) {
        shown = true;
        sync(offered);
        skeleton.weights(weights);
    }

    /** Takes its views off the screen. */
    public void hide() {
        remember();
        shown = false;
        stacks.values().stream().filter(stack -> stack.folder() == skeleton.centre()).forEach(ViewStack::detach);
    }

    /** Closes views that have left, opens those that have come. */
    public void sync(Offered offered) {
        for (Place place : Place.values()) {
            List<ViewInfo> wanted = wanted(offered, place);
            if (!wanted.isEmpty() || stacks.containsKey(place)) {
                stack(place).sync(shown ? wanted : stillThere(place, wanted));
            }
            if (shown) {
                show(place);
            }
        }
        if (shown) {
            skeleton.settle();
        }
    }

    /** Whether it shows a view now, or would. */
    public boolean has(ViewInfo view) {
        return added.containsKey(view.id()) || view.perspectives().contains(id) && !closed.contains(view.id());
    }

    /** Shows a view, in this perspective too if it does not belong here, and gives it the focus. */
    public void reveal(ViewInfo view, Offered offered) {
        closed.remove(view.id());
        if (!view.perspectives().contains(id)) {
            added.putIfAbsent(view.id(), view.place());
        }
        sync(offered);
        parts().stream().filter(part -> part.info().equals(view)).findFirst().ifPresent(part -> {
            stack(placeOf(view)).select(part);
            part.focus();
        });
    }

    /** Closes a view as a person does: it stays away until it is shown again. */
    public void closeByPerson(ViewPart part, Offered offered) {
        String view = part.info().id();
        if (added.remove(view) == null) {
            closed.add(view);
        }
        sync(offered);
    }

    /** Forgets what a person closed, added and moved. */
    public void reset(Offered offered) {
        closed.clear();
        added.clear();
        front.clear();
        weights = new Weights(List.of(), List.of(), List.of());
        show(offered);
    }

    /** Closes all its views, for good. */
    public void close() {
        remember();
        stacks.values().forEach(ViewStack::closeAll);
    }

    /** How a person has it now. */
    public PerspectiveLayout layout() {
        remember();
        return new PerspectiveLayout(closed, added, front, weights.columns(), weights.middle(), weights.right());
    }

    private void remember() {
        if (shown) {
            weights = skeleton.weights();
        }
        stacks.forEach((place, stack) -> stack.front().ifPresent(part -> front.put(place, part.info().id())));
    }

    private List<ViewInfo> wanted(Offered offered, Place place) {
        return offered.views().stream().filter(this::has).filter(view -> placeOf(view) == place).toList();
    }

    /** What is not on the screen is not opened either, only closed when it leaves. */
    private List<ViewInfo> stillThere(Place place, List<ViewInfo> wanted) {
        List<ViewInfo> open = stack(place).parts().stream().map(ViewPart::info).toList();
        return wanted.stream().filter(open::contains).toList();
    }

    private Place placeOf(ViewInfo view) {
        return Optional.ofNullable(added.get(view.id())).orElse(view.place());
    }

    private void show(Place place) {
        Optional<ViewStack> stack = Optional.ofNullable(stacks.get(place)).filter(any -> !any.parts().isEmpty());
        if (place == Place.CENTER) {
            stack.ifPresent(pages -> {
                pages.attach();
                pages.selectSomething(Optional.ofNullable(front.get(place)));
            });
        } else {
            stack.ifPresentOrElse(side -> showSide(place, side), () -> skeleton.empty(place));
        }
    }

    private void showSide(Place place, ViewStack side) {
        side.attach();
        skeleton.top(place, side.folder());
        side.selectSomething(Optional.ofNullable(front.get(place)));
    }

    private ViewStack stack(Place place) {
        return stacks.computeIfAbsent(place, where -> new ViewStack(
                where == Place.CENTER ? skeleton.centre() : sideFolder(where), navigator));
    }

    private CTabFolder sideFolder(Place place) {
        CTabFolder folder = new CTabFolder(skeleton.holder(place), SWT.BORDER);
        folder.addListener(SWT.Selection, this::revealSelected);
        folder.addCTabFolder2Listener(new ClosedTabs(closedByPerson));
        folder.addListener(SWT.MouseDoubleClick, event -> skeleton.toggleMaximized());
        return folder;
    }

    private void revealSelected(Event event) {
        if (event.item.getData() instanceof ViewPart part) {
            part.reveal();
        }
    }

    private static final class ClosedTabs extends CTabFolder2Adapter {
        private final Consumer<ViewPart> listener;

        ClosedTabs(Consumer<ViewPart> listener) {
            this.listener = listener;
        }

        @Override
        public void close(CTabFolderEvent event) {
            if (event.item.getData() instanceof ViewPart part) {
                event.doit = false;
                listener.accept(part);
            }
        }
    }
}
