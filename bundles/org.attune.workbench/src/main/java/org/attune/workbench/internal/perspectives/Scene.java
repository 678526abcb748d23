package org.attune.workbench.internal.perspectives;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.attune.workbench.internal.docking.Arrangement;
import org.attune.workbench.internal.docking.Box;
import org.attune.workbench.internal.docking.Floating;
import org.attune.workbench.internal.docking.Side;
import org.attune.workbench.internal.docking.Stack;
import org.attune.workbench.internal.parts.ViewPart;
import org.attune.workbench.internal.perspectives.Trim.Minimized;
import org.attune.workbench.internal.tabs.TabFolder;
import org.attune.workbench.internal.tabs.TabGestures;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The widgets of a perspective, which follow its arrangement. What did not change is not touched. */
final class Scene {
    private final Ground ground;
    private final TabGestures gestures;
    private final Wishes wishes;
    private final Map<String, StackFolder> folders = new HashMap<>();
    private final Map<String, FloatingWindow> windows = new HashMap<>();
    private final FlyOut flyOut;
    private Map<String, ViewPart> views = Map.of();

    Scene(Ground ground, TabGestures gestures, Wishes wishes) {
        this.ground = ground;
        this.gestures = gestures;
        this.wishes = wishes;
        this.flyOut = new FlyOut(ground.area().control());
        folders.put(Arrangement.MIDDLE, new StackFolder(ground.pages()));
    }

    /** What a person wishes who handles what is not a folder. */
    interface Wishes extends Trim.Wishes {
        /** A window of its own stands elsewhere now. */
        void moved(String stack, Box bounds);

        /** A window of its own shall go; its views come back. */
        void attach(String stack);
    }

    /**
     * Brings an arrangement of these open views on the screen. A view is made when its folder has its size: GTK complains
     * at the terminal of what it lays out in none.
     */
    void show(Arrangement arrangement, Map<String, ViewPart> open) {
        views = Map.copyOf(open);
        arrangement.floating().forEach(this::window);
        Set<String> seen = seen(arrangement);
        arrangement.stacks().forEach(this::lineUp);
        Map<String, Control> leaves = new LinkedHashMap<>();
        seen.stream().filter(folders::containsKey).forEach(id -> leaves.put(id, leaf(id)));
        ground.area().show(arrangement.root(), leaves);
        flyOut.forget();
        List<Minimized> minimized = minimized(arrangement);
        ground.edges().forEach(edge -> edge.show(minimized, wishes));
        folders.forEach((id, folder) -> folder.folder().setMaximized(arrangement.maximized().equals(Optional.of(id))));
        disposeAllBut(arrangement);
        arrangement.floating().forEach(this::showWindow);
        seen.stream().map(folders::get).filter(Objects::nonNull).forEach(StackFolder::reveal);
    }

    /** Shows a minimised stack over the others with a view in front; or no more, if that is what is seen. */
    void flyOut(StackFolder folder, Side side, ViewPart view) {
        boolean again = flyOut.shows(folder.folder()) && folder.front().equals(Optional.of(view));
        flyOut.hide();
        if (!again) {
            flyOut.show(folder.folder(), side);
            folder.select(view);
            view.focus();
        }
    }

    /** Takes everything off the screen; the views stay as they are. */
    void hide() {
        folders.get(Arrangement.MIDDLE).show(List.of(), Optional.empty());
        windows.values().forEach(FloatingWindow::hide);
        flyOut.hide();
        ground.edges().forEach(edge -> edge.show(List.of(), wishes));
    }

    /** Disposes of everything; the views have been closed. */
    void close() {
        flyOut.close();
        folders.values().stream().map(StackFolder::folder).filter(folder -> folder != ground.pages())
                .forEach(CTabFolder::dispose);
        windows.values().forEach(FloatingWindow::close);
        folders.clear();
        windows.clear();
    }

    /** The folder of a stack, while it has one. */
    Optional<StackFolder> folder(String stack) {
        return Optional.ofNullable(folders.get(stack));
    }

    /** The control that stands for a stack in its area: the folder, or the whole middle. */
    Control leaf(String stack) {
        return stack.equals(Arrangement.MIDDLE) ? ground.middle() : folders.get(stack).folder();
    }

    /** The stack of a folder. */
    Optional<String> stackOf(CTabFolder folder) {
        return folders.entrySet().stream().filter(each -> each.getValue().folder() == folder).map(Map.Entry::getKey)
                .findFirst();
    }

    private Set<String> seen(Arrangement arrangement) {
        Set<String> filled = arrangement.root().stacks().filter(stack -> !stack.minimized())
                .filter(stack -> stack.id().equals(Arrangement.MIDDLE) || !tabs(stack).isEmpty()).map(Stack::id)
                .collect(Collectors.toSet());
        Set<String> seen = arrangement.maximized().filter(filled::contains).map(Set::of).orElse(filled);
        Set<String> all = arrangement.floating().stream().map(each -> each.stack().id()).collect(Collectors.toSet());
        all.addAll(seen);
        return all;
    }

    private List<ViewPart> tabs(Stack stack) {
        return stack.shown(views::containsKey).stream().map(views::get).toList();
    }

    private void lineUp(Stack stack) {
        List<ViewPart> tabs = tabs(stack);
        if (!tabs.isEmpty() || folders.containsKey(stack.id())) {
            folders.computeIfAbsent(stack.id(), this::newFolder).show(tabs,
                    stack.shownFront(views::containsKey).map(views::get));
        }
    }

    private StackFolder newFolder(String stack) {
        Optional<FloatingWindow> window = Optional.ofNullable(windows.get(stack));
        Composite parent = window.map(FloatingWindow::parent).orElseGet(() -> ground.area().control());
        return new StackFolder(TabFolder.create(parent, window.isEmpty(), window.isEmpty(), gestures));
    }

    private List<Minimized> minimized(Arrangement arrangement) {
        return arrangement.root().stacks().filter(Stack::minimized)
                .map(stack -> new Minimized(stack.id(), arrangement.sideOf(stack.id()), tabs(stack)))
                .filter(each -> !each.views().isEmpty()).toList();
    }

    private void disposeAllBut(Arrangement arrangement) {
        Set<String> filled = arrangement.stacks().filter(stack -> !tabs(stack).isEmpty()).map(Stack::id)
                .collect(Collectors.toSet());
        filled.add(Arrangement.MIDDLE);
        List.copyOf(folders.keySet()).stream().filter(id -> !filled.contains(id))
                .forEach(id -> folders.remove(id).folder().dispose());
        List.copyOf(windows.keySet()).stream().filter(id -> !filled.contains(id))
                .forEach(id -> windows.remove(id).close());
    }

    private void window(Floating floating) {
        String id = floating.stack().id();
        if (!tabs(floating.stack()).isEmpty()) {
            windows.computeIfAbsent(id, key -> new FloatingWindow(ground.navigator(), key, floating.bounds(),
                    bounds -> wishes.moved(key, bounds), () -> wishes.attach(key)));
        }
    }

    private void showWindow(Floating floating) {
        Stack stack = floating.stack();
        Optional.ofNullable(windows.get(stack.id())).ifPresent(window -> window.show(stack,
                folders.get(stack.id()).folder(), stack.shownFront(views::containsKey)
                        .map(front -> views.get(front).info().label()).orElse("")));
    }
}
