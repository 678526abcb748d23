package org.attune.workbench.internal.perspectives;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.words.Words;
import org.attune.workbench.internal.docking.Arrangement;
import org.attune.workbench.internal.docking.Box;
import org.attune.workbench.internal.docking.Side;
import org.attune.workbench.internal.docking.Stack;
import org.attune.workbench.internal.parts.ViewPart;
import org.attune.workbench.internal.tabs.MoveTo;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** Where the views of a perspective can go by keyboard: everything that the mouse can do. */
final class Places {
    private static final Words WORDS = Words.of(Places.class);

    private static final int OFF = 32;
    private static final int LEAST = 240;

    private final OpenPerspective perspective;
    private final Map<String, ViewPart> open;
    private final List<MoveTo> places = new ArrayList<>();

    Places(OpenPerspective perspective, Map<String, ViewPart> open) {
        this.perspective = perspective;
        this.open = open;
    }

    List<MoveTo> of(ViewPart part) {
        Arrangement now = perspective.arrangement();
        Stack own = now.stackOf(part.info().id()).orElseThrow();
        within(part, own);
        now.root().stacks().filter(this::isThere).forEach(stack -> at(part, own, stack));
        if (now.isFloating(own.id())) {
            add("place.back", "", part, () -> perspective.attach(own.id()));
        } else {
            add("place.window", "", part, () -> detach(perspective, part));
        }
        return List.copyOf(places);
    }

    /** Puts a view into a window of its own, a little off where it stood. */
    static void detach(OpenPerspective perspective, ViewPart part) {
        Control stood = perspective.scene().leaf(perspective.stackOf(part));
        Rectangle bounds = stood.getBounds();
        Point at = stood.toDisplay(OFF, OFF);
        detach(perspective, part, new Box(at.x, at.y, bounds.width, bounds.height));
    }

    /** Puts a view into a window of its own. */
    static void detach(OpenPerspective perspective, ViewPart part, Box bounds) {
        Box large = new Box(bounds.x(), bounds.y(), Math.max(LEAST, bounds.width()),
                Math.max(LEAST, bounds.height()));
        perspective.change(part, now -> now.detach(part.info().id(), large));
    }

    private void within(ViewPart part, Stack own) {
        List<String> tabs = own.shown(open::containsKey);
        int at = tabs.indexOf(part.info().id());
        if (at > 0) {
            move("place.earlier", "", part, own.id(), Optional.of(tabs.get(at - 1)));
        }
        if (at < tabs.size() - 1) {
            move("place.later", "", part, own.id(), tabs.stream().skip(at + 2L).findFirst());
        }
    }

    private void at(ViewPart part, Stack own, Stack stack) {
        String name = name(stack);
        if (!stack.id().equals(own.id())) {
            move("place.with", name, part, stack.id(), Optional.empty());
        }
        boolean alone = stack.shown(open::containsKey).equals(List.of(part.info().id()));
        if (!alone || stack.id().equals(Arrangement.MIDDLE)) {
            for (Side side : Side.values()) {
                add("place." + side, name, part, () -> perspective.change(part,
                        now -> now.split(part.info().id(), stack.id(), side)));
            }
        }
    }

    private boolean isThere(Stack stack) {
        return stack.id().equals(Arrangement.MIDDLE) || !stack.shown(open::containsKey).isEmpty();
    }

    private String name(Stack stack) {
        return stack.id().equals(Arrangement.MIDDLE)
                ? WORDS.text("middle")
                : "“" + open.get(stack.shownFront(open::containsKey).orElseThrow()).info().label() + "”";
    }

    private void move(String key, String name, ViewPart part, String stack, Optional<String> before) {
        add(key, name, part, () -> perspective.change(part, now -> now.move(part.info().id(), stack, before)));
    }

    private void add(String key, String name, ViewPart part, Runnable act) {
        places.add(new MoveTo(WORDS.text(key, name, part.info().label()), act));
    }
}
