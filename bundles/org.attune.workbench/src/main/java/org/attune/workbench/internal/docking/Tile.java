package org.attune.workbench.internal.docking;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A part of an arrangement: a stack of tabs, or two tiles side by side or one above the other. */
public sealed interface Tile permits Split, Stack {
    /** The stacks in it, in reading order. */
    Stream<Stack> stacks();

    /**
     * The tile with each stack replaced by what the change makes of it. Where a stack becomes nothing, its neighbour
     * takes its room.
     */
    Optional<Tile> rewrite(Function<Stack, Optional<Tile>> change);
}
