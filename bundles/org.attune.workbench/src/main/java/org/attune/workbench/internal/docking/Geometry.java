package org.attune.workbench.internal.docking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the stacks of a tile stand in a room, and the bars between them. Stacks that are not shown take no room.
 *
 * @param stacks by id, in reading order
 * @param bars between two tiles that are both shown
 */
public record Geometry(Map<String, Box> stacks, List<Bar> bars) {
    /** How thick a bar is, in pixels. */
    public static final int BAR = 4;
    /**
     * What a stack needs at least, in pixels: its tabs, and below them the shortest scroll bar that GTK can draw. However
     * small its share is, it gets as much while there is room for all.
     */
    public static final int LEAST = 96;

    /**
     * A bar that can be dragged.
     *
     * @param path of its split: see {@link Split#withShare}
     * @param beside whether it stands between two tiles side by side
     * @param bounds where it stands
     * @param room what its two tiles share
     */
    public record Bar(String path, boolean beside, Box bounds, Box room) {
        /** The share that the first tile has when the bar starts at this point. */
        public int share(int x, int y) {
            int along = beside ? x - room.x() : y - room.y();
            return along * 1000 / Math.max(1, (beside ? room.width() : room.height()) - BAR);
        }
    }

    /**
     * What there is to be placed.
     *
     * @param shown the ids of the stacks that are shown
     * @param width what each of them needs across, in pixels: some words of whatever size words are written in
     */
    public record Needs(Set<String> shown, int width) {
        /** The ids, and a width that is at least {@link #LEAST}. */
        public Needs {
            shown = Set.copyOf(shown);
            width = Math.max(LEAST, width);
        }

        private boolean show(Tile tile) {
            return tile.stacks().map(Stack::id).anyMatch(shown::contains);
        }
    }

    /** Where everything stands. */
    public static Geometry of(Tile root, Box room, Needs needs) {
        Geometry geometry = new Geometry(new LinkedHashMap<>(), new ArrayList<>());
        geometry.place(root, room, "", needs);
        return geometry;
    }

    private void place(Tile tile, Box room, String path, Needs needs) {
        switch (tile) {
            case Stack stack when needs.shown().contains(stack.id()) -> stacks.put(stack.id(), room);
            case Stack hidden -> stacks.remove(hidden.id());
            case Split split -> place(split, room, path, needs);
        }
    }

    private void place(Split split, Box room, String path, Needs needs) {
        if (!needs.show(split.first())) {
            place(split.second(), room, path + "1", needs);
        } else if (!needs.show(split.second())) {
            place(split.first(), room, path + "0", needs);
        } else {
            cut(split, room, path, needs);
        }
    }

    private void cut(Split split, Box room, String path, Needs needs) {
        int whole = Math.max(0, (split.beside() ? room.width() : room.height()) - BAR);
        int first = fair(whole, whole * split.share() / 1000, least(split.first(), split.beside(), needs),
                least(split.second(), split.beside(), needs));
        place(split.first(), slice(split, room, 0, first), path + "0", needs);
        bars.add(new Bar(path, split.beside(), slice(split, room, first, BAR), room));
        place(split.second(), slice(split, room, first + BAR, whole - first), path + "1", needs);
    }

    /** The wished length of the first of two tiles, as near as both get what they need; where they cannot, each gets less. */
    private static int fair(int whole, int wished, int first, int second) {
        return whole < first + second
                ? whole * first / (first + second)
                : Math.clamp(wished, first, whole - second);
    }

    private static int least(Tile tile, boolean beside, Needs needs) {
        return switch (tile) {
            case Stack stack when !needs.shown().contains(stack.id()) -> 0;
            case Stack stack -> beside ? needs.width() : LEAST;
            case Split split -> least(split, beside, needs);
        };
    }

    private static int least(Split split, boolean beside, Needs needs) {
        int first = least(split.first(), beside, needs);
        int second = least(split.second(), beside, needs);
        int bar = first > 0 && second > 0 ? BAR : 0;
        return split.beside() == beside ? first + bar + second : Math.max(first, second);
    }

    private static Box slice(Split split, Box room, int from, int length) {
        return split.beside()
                ? new Box(room.x() + from, room.y(), length, room.height())
                : new Box(room.x(), room.y() + from, room.width(), length);
    }
}
