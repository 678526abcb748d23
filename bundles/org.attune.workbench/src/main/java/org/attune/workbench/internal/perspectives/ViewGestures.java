package org.attune.workbench.internal.perspectives;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.words.Words;
import org.attune.workbench.internal.docking.Arrangement;
import org.attune.workbench.internal.docking.Box;
import org.attune.workbench.internal.parts.ViewPart;
import org.attune.workbench.internal.tabs.Drop;
import org.attune.workbench.internal.tabs.DropSpot;
import org.attune.workbench.internal.tabs.MoveDialog;
import org.attune.workbench.internal.tabs.TabAction;
import org.attune.workbench.internal.tabs.TabFolder;
import org.attune.workbench.internal.tabs.TabGestures;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** What a person does to the tabs of views. */
final class ViewGestures implements TabGestures {
    private static final Words WORDS = Words.of(ViewGestures.class);

    private final OpenPerspective perspective;
    private final Ground ground;

    ViewGestures(OpenPerspective perspective, Ground ground) {
        this.perspective = perspective;
        this.ground = ground;
    }

    @Override
    public void selected(CTabItem tab) {
        perspective.select(view(tab));
    }

    @Override
    public void close(CTabItem tab) {
        perspective.closeByPerson(view(tab));
    }

    /** The focus goes to the middle, rather than nowhere. */
    @Override
    public void minimize(CTabFolder folder) {
        perspective.scene().stackOf(folder)
                .ifPresent(stack -> perspective.change(now -> now.minimize(stack, true)));
        Optional.ofNullable(ground.pages().getSelection()).map(CTabItem::getControl).ifPresent(Control::setFocus);
    }

    @Override
    public void toggleMaximized(CTabFolder folder) {
        perspective.scene().stackOf(folder).filter(stack -> !perspective.arrangement().isFloating(stack))
                .ifPresent(perspective::toggleMaximized);
    }

    @Override
    public List<TabAction> actions(CTabItem tab) {
        ViewPart view = view(tab);
        String stack = perspective.stackOf(view);
        boolean floating = perspective.arrangement().isFloating(stack);
        boolean middle = stack.equals(Arrangement.MIDDLE);
        List<TabAction> actions = new ArrayList<>();
        actions.add(action("close", true, () -> perspective.closeByPerson(view)));
        actions.add(action("close-others", others(tab).size() > 0,
                () -> others(tab).forEach(perspective::closeByPerson)));
        actions.add(floating
                ? action("attach", true, () -> perspective.attach(stack))
                : action("detach", true, () -> Places.detach(perspective, view)));
        actions.add(action("move", true,
                () -> MoveDialog.open(ground.navigator().shell(), view.info().label(), perspective.places(view))));
        actions.add(action("minimize", !floating && !middle, () -> minimize(tab.getParent())));
        actions.add(action("maximize", !floating, () -> toggleMaximized(tab.getParent())));
        return actions;
    }

    @Override
    public Optional<Drop> drop(CTabItem tab, Point onScreen) {
        ViewPart view = view(tab);
        Optional<Map.Entry<String, StackFolder>> under = under(onScreen);
        if (under.isPresent()) {
            return Optional.of(over(view, under.get().getKey(), under.get().getValue().folder(), onScreen));
        }
        boolean outside = !ground.navigator().shell().getBounds().contains(onScreen);
        return Optional.of(view).filter(any -> outside).map(any -> intoTheOpen(any, onScreen));
    }

    private Drop over(ViewPart view, String stack, CTabFolder folder, Point onScreen) {
        Control leaf = perspective.scene().leaf(stack);
        Box whole = box(leaf);
        Point inside = leaf.getParent().toControl(onScreen);
        boolean strip = folder.toControl(onScreen).y < folder.getTabHeight()
                && folder.getBounds().contains(folder.getParent().toControl(onScreen));
        DropSpot spot = DropSpot.of(whole, inside.x, inside.y);
        if (strip || spot.side().isEmpty() || perspective.arrangement().isFloating(stack)) {
            Optional<String> before = strip ? before(folder, onScreen) : Optional.empty();
            return new Drop(leaf.getParent(), strip ? header(folder, leaf) : whole,
                    () -> perspective.change(view, now -> now.move(view.info().id(), stack, before)));
        }
        return new Drop(leaf.getParent(), spot.outline(whole), () -> perspective.change(view,
                now -> now.split(view.info().id(), stack, spot.side().orElseThrow())));
    }

    private Drop intoTheOpen(ViewPart view, Point onScreen) {
        Box size = box(perspective.scene().leaf(perspective.stackOf(view)));
        return new Drop(ground.area().control(), new Box(0, 0, 0, 0), () -> Places.detach(perspective, view,
                new Box(onScreen.x, onScreen.y, size.width(), size.height())));
    }

    private Optional<String> before(CTabFolder folder, Point onScreen) {
        return TabFolder.tabAfter(folder, onScreen).map(CTabItem::getData).filter(ViewPart.class::isInstance)
                .map(ViewPart.class::cast).map(part -> part.info().id());
    }

    private Optional<Map.Entry<String, StackFolder>> under(Point onScreen) {
        return perspective.arrangement().stacks().map(stack -> stack.id())
                .flatMap(id -> perspective.scene().folder(id).map(folder -> Map.entry(id, folder)).stream())
                .filter(each -> contains(perspective.scene().leaf(each.getKey()), onScreen))
                .reduce((main, floating) -> floating);
    }

    private List<ViewPart> others(CTabItem tab) {
        return Arrays.stream(tab.getParent().getItems()).filter(item -> item != tab).map(CTabItem::getData)
                .filter(ViewPart.class::isInstance).map(ViewPart.class::cast).toList();
    }

    private static boolean contains(Control control, Point onScreen) {
        Point inside = control.getParent().toControl(onScreen);
        return control.isVisible() && control.getBounds().contains(inside);
    }

    private static Box header(CTabFolder folder, Control leaf) {
        Point at = leaf.getParent().toControl(folder.toDisplay(0, 0));
        return new Box(at.x, at.y, folder.getSize().x, folder.getTabHeight());
    }

    private static Box box(Control control) {
        Rectangle bounds = control.getBounds();
        return new Box(bounds.x, bounds.y, bounds.width, bounds.height);
    }

    private static TabAction action(String key, boolean enabled, Runnable act) {
        return new TabAction(key, WORDS.text("tab." + key), enabled, act);
    }

    private static ViewPart view(CTabItem tab) {
        return (ViewPart) tab.getData();
    }
}
