package org.attune.workbench.internal.docking;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Two tiles that share their room.
 *
 * @param beside whether they stand side by side; otherwise one above the other
 * @param share of the first tile, in thousandths; brought into {@value #LEAST} to {@value #MOST}
 * @param first left or above
 * @param second right or below
 */
public record Split(boolean beside, int share, Tile first, Tile second) implements Tile {
    /** The smallest share of a tile. */
    public static final int LEAST = 50;
    /** The largest share of a tile. */
    public static final int MOST = 950;
    /** The share of each of two halves. */
    public static final int HALF = 500;

    public Split {
        share = Math.clamp(share, LEAST, MOST);
    }

    /** A tile with another one at its side, each with half of the room. */
    public static Split at(Side side, Tile old, Tile added) {
        return side.isBefore()
                ? new Split(side.isBeside(), HALF, added, old)
                : new Split(side.isBeside(), HALF, old, added);
    }

    @Override
    public Stream<Stack> stacks() {
        return Stream.concat(first.stacks(), second.stacks());
    }

    @Override
    public Optional<Tile> rewrite(Function<Stack, Optional<Tile>> change) {
        Optional<Tile> one = first.rewrite(change);
        Optional<Tile> two = second.rewrite(change);
        return one.isPresent() && two.isPresent()
                ? Optional.of(new Split(beside, share, one.get(), two.get()))
                : one.or(() -> two);
    }

    /**
     * The same with another share at a path: {@code 0} leads into the first tile, {@code 1} into the second, the end is
     * the split that is meant. A path that leads elsewhere changes nothing.
     */
    public Split withShare(String path, int wanted) {
        if (path.isEmpty()) {
            return new Split(beside, wanted, first, second);
        }
        String rest = path.substring(1);
        return path.charAt(0) == '0'
                ? new Split(beside, share, within(first, rest, wanted), second)
                : new Split(beside, share, first, within(second, rest, wanted));
    }

    /** At which side of another stack one stands; below it when one of them is not here. */
    Side side(String stack, String of) {
        boolean before = has(first, stack);
        return before == has(first, of)
                ? (before ? first : second) instanceof Split inner ? inner.side(stack, of) : Side.BELOW
                : Side.of(beside, before);
    }

    private static boolean has(Tile tile, String stack) {
        return tile.stacks().anyMatch(each -> each.id().equals(stack));
    }

    private static Tile within(Tile tile, String path, int wanted) {
        return tile instanceof Split split ? split.withShare(path, wanted) : tile;
    }
}
