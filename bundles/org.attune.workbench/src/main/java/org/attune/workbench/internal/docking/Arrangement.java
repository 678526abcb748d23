package org.attune.workbench.internal.docking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * How the views of a perspective stand. Each change makes a new one. A change that names a stack or a view that is not
 * there changes nothing.
 *
 * @param root the window
 * @param floating the windows beside it
 * @param maximized the stack that fills the window
 */
public record Arrangement(Tile root, List<Floating> floating, Optional<String> maximized) {
    /** The stack of the editors; it never leaves. */
    public static final String MIDDLE = "middle";
    /** Where views start; these stacks never leave, as views come and go. */
    private static final Set<String> LASTING = Set.of("left", MIDDLE, "below", "right", "right-below");

    /** @throws IllegalArgumentException when the middle is missing, or a stack or a view is there twice */
    public Arrangement {
        floating = List.copyOf(floating);
        List<Stack> all = Stream.concat(root.stacks(), floating.stream().map(Floating::stack)).toList();
        requireOnce(all.stream().map(Stack::id).toList());
        requireOnce(all.stream().flatMap(stack -> stack.tabs().stream()).toList());
        if (root.stacks().noneMatch(stack -> stack.id().equals(MIDDLE))) {
            throw new IllegalArgumentException("an arrangement without middle");
        }
    }

    /** As nobody changed it yet: left, middle and what is below it, right and what is below that. */
    public static Arrangement usual() {
        return usual(220, 718, 700, 500);
    }

    /**
     * The usual one with other shares.
     *
     * @param left share of the left in the window
     * @param centre share of the middle in what is not left
     * @param middle share of the middle over what is below it
     * @param right share of the right over what is below it
     */
    public static Arrangement usual(int left, int centre, int middle, int right) {
        Split columns = new Split(true, centre, new Split(false, middle, Stack.empty(MIDDLE), Stack.empty("below")),
                new Split(false, right, Stack.empty("right"), Stack.empty("right-below")));
        return new Arrangement(new Split(true, left, Stack.empty("left"), columns), List.of(), Optional.empty());
    }

    /** All stacks: those of the window in reading order, then the others. */
    public Stream<Stack> stacks() {
        return Stream.concat(root.stacks(), floating.stream().map(Floating::stack));
    }

    /** The stack of an id. */
    public Optional<Stack> stack(String id) {
        return stacks().filter(stack -> stack.id().equals(id)).findFirst();
    }

    /** The stack that has a view. */
    public Optional<Stack> stackOf(String view) {
        return stacks().filter(stack -> stack.tabs().contains(view)).findFirst();
    }

    /** At which side of the middle a stack stands; what stands nowhere in the window counts as below it. */
    public Side sideOf(String stack) {
        return root instanceof Split split ? split.side(stack, MIDDLE) : Side.BELOW;
    }

    /** Whether a stack is in a window of its own. */
    public boolean isFloating(String stack) {
        return floating.stream().anyMatch(each -> each.stack().id().equals(stack));
    }

    /**
     * With a view in a stack, which may be where it was; it comes to the front.
     *
     * @param before the tab that it stands left of; empty for the end
     */
    public Arrangement move(String view, String stack, Optional<String> before) {
        return stack(stack).isEmpty() || before.equals(Optional.of(view))
                ? this
                : taken(view).change(stack, to -> to.with(view, before).inFront(view)).tidied();
    }

    /** With a view added to a stack, without coming to the front; to the middle when the stack is not there. */
    public Arrangement add(String view, String stack, Optional<String> before) {
        return change(stack(stack).isPresent() ? stack : MIDDLE, to -> to.with(view, before));
    }

    /** With a view in front of a stack, added to it unless it is somewhere already. */
    public Arrangement addInFront(String view, String stack) {
        return (stackOf(view).isPresent() ? this : add(view, stack, Optional.empty())).front(view);
    }

    /** With a view in a stack of its own at a side of another stack. */
    public Arrangement split(String view, String stack, Side side) {
        boolean alone = stack(stack).filter(to -> to.tabs().equals(List.of(view)) && !to.id().equals(MIDDLE))
                .isPresent();
        if (alone || stack(stack).isEmpty() || isFloating(stack)) {
            return this;
        }
        Stack added = Stack.empty(freshId()).with(view, Optional.empty()).inFront(view);
        Arrangement taken = taken(view);
        Tile now = taken.root.rewrite(old -> Optional.of(old.id().equals(stack) ? Split.at(side, old, added) : old))
                .orElse(root);
        return new Arrangement(now, taken.floating, Optional.empty()).tidied();
    }

    /** With a view in a window of its own. */
    public Arrangement detach(String view, Box bounds) {
        Optional<String> home = stackOf(view).map(Stack::id).filter(id -> !isFloating(id));
        return home.map(from -> {
            Floating added = new Floating(Stack.empty(freshId()).with(view, Optional.empty()).inFront(view), from,
                    bounds);
            Arrangement taken = taken(view);
            return new Arrangement(taken.root, Stream.concat(taken.floating.stream(), Stream.of(added)).toList(),
                    maximized).tidied();
        }).orElse(this);
    }

    /** With all views of a window of its own back where they came from. */
    public Arrangement attach(String stack) {
        Arrangement now = this;
        for (Floating each : floating) {
            if (each.stack().id().equals(stack)) {
                String home = stack(each.home()).isPresent() ? each.home() : MIDDLE;
                for (String view : each.stack().tabs()) {
                    now = now.move(view, home, Optional.empty());
                }
            }
        }
        return now;
    }

    /** With the window of a stack elsewhere. */
    public Arrangement bounds(String stack, Box bounds) {
        return new Arrangement(root, floating.stream().map(each -> each.stack().id().equals(stack)
                ? new Floating(each.stack(), each.home(), bounds)
                : each).toList(), maximized);
    }

    /** With a view in front of its stack. */
    public Arrangement front(String view) {
        return stackOf(view).map(stack -> change(stack.id(), now -> now.inFront(view))).orElse(this);
    }

    /** With a stack minimised or not; the middle and what has a window of its own stay as they are. */
    public Arrangement minimize(String stack, boolean minimized) {
        if (stack.equals(MIDDLE) || isFloating(stack)) {
            return this;
        }
        return change(stack, now -> now.minimized(minimized)).maximize(maximized.filter(id -> !id.equals(stack)));
    }

    /** With a stack that fills the window, or none. */
    public Arrangement maximize(Optional<String> stack) {
        return new Arrangement(root, floating, stack.filter(id -> stack(id).isPresent() && !isFloating(id)));
    }

    /** With another share at a path of the window: see {@link Split#withShare}. */
    public Arrangement share(String path, int share) {
        return root instanceof Split split ? new Arrangement(split.withShare(path, share), floating, maximized) : this;
    }

    private static void requireOnce(List<String> ids) {
        if (Set.copyOf(ids).size() < ids.size()) {
            throw new IllegalArgumentException("something stands in two places: " + ids);
        }
    }

    private Arrangement taken(String view) {
        return everywhere(stack -> stack.without(view));
    }

    private Arrangement change(String stack, UnaryOperator<Stack> change) {
        return everywhere(each -> each.id().equals(stack) ? change.apply(each) : each);
    }

    private Arrangement everywhere(UnaryOperator<Stack> change) {
        return new Arrangement(root.rewrite(stack -> Optional.of(change.apply(stack))).orElse(root),
                floating.stream().map(each -> each.with(change.apply(each.stack()))).toList(), maximized);
    }

    private Arrangement tidied() {
        Tile rest = root.rewrite(stack -> Optional.<Tile>of(stack).filter(any -> lasts(stack))).orElse(root);
        List<Floating> open = floating.stream().filter(each -> !each.stack().tabs().isEmpty()).toList();
        return new Arrangement(rest, open, Optional.empty()).maximize(maximized);
    }

    private static boolean lasts(Stack stack) {
        return !stack.tabs().isEmpty() || LASTING.contains(stack.id());
    }

    private String freshId() {
        int number = 1;
        while (stack("stack-" + number).isPresent()) {
            number++;
        }
        return "stack-" + number;
    }
}
