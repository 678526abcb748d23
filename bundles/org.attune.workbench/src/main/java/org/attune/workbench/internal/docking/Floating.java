package org.attune.workbench.internal.docking;

/**
 * A stack in a window of its own.
 *
 * @param stack its tabs
 * @param home the stack that its tabs return to
 * @param bounds where the window stands on the screen
 */
public record Floating(Stack stack, String home, Box bounds) {
    Floating with(Stack now) {
        return new Floating(now, home, bounds);
    }
}
