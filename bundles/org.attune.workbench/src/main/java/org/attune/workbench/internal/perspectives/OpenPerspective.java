package org.attune.workbench.internal.perspectives;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.attune.workbench.internal.contributions.Offered;
import org.attune.workbench.internal.contributions.ViewInfo;
import org.attune.workbench.internal.docking.Arrangement;
import org.attune.workbench.internal.docking.Box;
import org.attune.workbench.internal.parts.ViewPart;
import org.attune.workbench.internal.settings.Layout.PerspectiveLayout;
import org.attune.workbench.internal.tabs.MoveTo;
import org.attune.workbench.internal.tabs.TabGestures;

/** A perspective that was shown at least once: its views, and what a person changed about them. */
public final class OpenPerspective implements Scene.Wishes {
    private final String id;
    private final Ground ground;
    private final Scene scene;
    private final ViewGestures gestures;
    private final Membership membership;
    private final Runnable changed;
    private final Map<String, ViewPart> parts = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> states;
    private Arrangement arrangement;
    private Offered offered;
    private boolean shown;

    /**
     * @param layout how a person left it
     * @param changed runs after each change of the layout
     */
    public OpenPerspective(String id, Ground ground, Offered offered, PerspectiveLayout layout, Runnable changed) {
        this.id = id;
        this.ground = ground;
        this.offered = offered;
        this.changed = changed;
        this.membership = new Membership(id, layout.closed(), layout.opened());
        this.arrangement = layout.arrangement();
        this.states = new HashMap<>(layout.states());
        this.gestures = new ViewGestures(this, ground);
        this.scene = new Scene(ground, gestures, this);
    }

    /** Its id. */
    public String id() {
        return id;
    }

    /** All views that are open in it, in reading order. */
    public List<ViewPart> parts() {
        return arrangement.stacks().flatMap(stack -> stack.shown(parts::containsKey).stream()).map(parts::get).toList();
    }

    /** The view that has the focus. */
    public Optional<ViewPart> focused() {
        return parts().stream().filter(ViewPart::holdsFocus).findFirst();
    }

    /** What tabs of its views do, wherever they stand. */
    public TabGestures gestures() {
        return gestures;
    }

    /** How its views stand now. */
    public Arrangement arrangement() {
        return arrangement;
    }

    /** Brings its views on the screen. */
    public void show(Offered now) {
        shown = true;
        sync(now);
    }

    /** Takes its views off the screen; they stay as they are. */
    public void hide() {
        shown = false;
        scene.hide();
    }

    /** Closes views that have left, opens those that have come. What is not on the screen is opened when it is shown. */
    public void sync(Offered now) {
        offered = now;
        parts.values().stream().filter(part -> !isWanted(part)).toList().forEach(this::close);
        if (shown) {
            List<ViewInfo> wanted = now.views().stream().filter(membership::has).toList();
            arrangement = Membership.placed(arrangement, wanted);
            wanted.forEach(view -> parts.computeIfAbsent(view.id(), key -> new ViewPart(view,
                    ground.area().control(), ground.navigator(), states.getOrDefault(key, Map.of()))));
            scene.show(arrangement, parts);
        }
    }

    /** Whether it shows a view now, or would. */
    public boolean has(ViewInfo view) {
        return membership.has(view);
    }

    /** Shows a view, in this perspective too if it does not belong here, and gives it the focus. */
    public void reveal(ViewInfo view) {
        membership.open(view);
        sync(offered);
        Optional.ofNullable(parts.get(view.id())).ifPresent(this::bring);
    }

    /** Closes a view as a person does: it stays away until it is shown again, and then stands where it stood. */
    public void closeByPerson(ViewPart part) {
        membership.close(part.info());
        sync(offered);
        changed.run();
    }

    /** Changes how its views stand. */
    public void change(Function<Arrangement, Arrangement> change) {
        arrangement = change.apply(arrangement);
        scene.show(arrangement, parts);
        changed.run();
    }

    /** Changes how its views stand, and gives a view the focus again. */
    public void change(ViewPart part, Function<Arrangement, Arrangement> change) {
        change(change);
        select(part);
    }

    /** Lets a stack fill the window, or gives the room back. */
    public void toggleMaximized(String stack) {
        change(now -> now.maximized().isPresent()
                ? now.maximize(Optional.empty())
                : now.minimize(stack, false).maximize(Optional.of(stack)));
    }

    /** Puts a view into a window of its own, or back where it came from with those around it. */
    public void toggleDetached(ViewPart part) {
        String stack = stackOf(part);
        if (arrangement.isFloating(stack)) {
            change(part, now -> now.attach(stack));
        } else {
            Places.detach(this, part);
        }
    }

    /** Gives the focus to the view in front of the middle, else to the first. */
    public void focus() {
        scene.folder(Arrangement.MIDDLE).flatMap(StackFolder::front).or(() -> parts().stream().findFirst())
                .ifPresent(ViewPart::focus);
    }

    /** The stack in which a view stands. */
    public String stackOf(ViewPart part) {
        return arrangement.stackOf(part.info().id()).orElseThrow().id();
    }

    /** Everywhere that a view can go: the same as by dragging. */
    public List<MoveTo> places(ViewPart part) {
        return new Places(this, parts).of(part);
    }

    /** Forgets what a person closed, added and moved. */
    public void reset(Offered now) {
        membership.reset();
        arrangement = Arrangement.usual();
        show(now);
        changed.run();
    }

    /** Closes all its views, for good. */
    public void close() {
        shown = false;
        List.copyOf(parts.values()).forEach(this::close);
        scene.close();
    }

    /** How a person has it now. */
    public PerspectiveLayout layout() {
        parts.values().forEach(this::remember);
        return new PerspectiveLayout(membership.closed(), membership.opened(), arrangement, states);
    }

    @Override
    public void restore(String stack, ViewPart view) {
        change(view, now -> now.minimize(stack, false).front(view.info().id()));
    }

    @Override
    public void flyOut(String stack, ViewPart view) {
        scene.folder(stack).ifPresent(folder -> scene.flyOut(folder, arrangement.sideOf(stack), view));
    }

    @Override
    public void moved(String stack, Box bounds) {
        arrangement = arrangement.bounds(stack, bounds);
        changed.run();
    }

    @Override
    public void attach(String stack) {
        change(now -> now.attach(stack));
    }

    Scene scene() {
        return scene;
    }

    /** A person chose a tab. */
    void select(ViewPart part) {
        arrangement = arrangement.front(part.info().id());
        scene.folder(stackOf(part)).ifPresent(folder -> folder.select(part));
        part.focus();
        changed.run();
    }

    /** Makes sure that a view is seen, whatever is minimised or maximised, and gives it the focus. */
    private void bring(ViewPart part) {
        String stack = stackOf(part);
        boolean covered = arrangement.maximized().filter(id -> !id.equals(stack)).isPresent();
        arrangement = arrangement.minimize(stack, false)
                .maximize(arrangement.maximized().filter(any -> !covered || arrangement.isFloating(stack)))
                .front(part.info().id());
        change(part, now -> now);
    }

    private boolean isWanted(ViewPart part) {
        return offered.views().contains(part.info()) && membership.has(part.info());
    }

    private void close(ViewPart part) {
        remember(part);
        parts.remove(part.info().id());
        part.close();
    }

    private void remember(ViewPart part) {
        Map<String, String> state = part.state();
        if (!state.isEmpty()) {
            states.put(part.info().id(), state);
        }
    }
}
