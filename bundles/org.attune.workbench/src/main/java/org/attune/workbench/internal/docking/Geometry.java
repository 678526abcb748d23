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
     * What a stack needs, in pixels: its tabs, and below them the shortest scroll bar that GTK can draw. However small
     * its share is, it gets as much while there is room for all.
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

    /** Where everything stands. */
    public static Geometry of(Tile root, Box room, Set<String> shown) {
        Geometry geometry = new Geometry(new LinkedHashMap<>(), new ArrayList<>());
        geometry.place(root, room, "", shown);
        return geometry;
    }

    private void place(Tile tile, Box room, String path, Set<String> shown) {
        switch (tile) {
            case Stack stack when shown.contains(stack.id()) -> stacks.put(stack.id(), room);
            case Stack hidden -> stacks.remove(hidden.id());
            case Split split -> place(split, room, path, shown);
        }
    }

    private void place(Split split, Box room, String path, Set<String> shown) {
        if (!shows(split.first(), shown)) {
            place(split.second(), room, path + "1", shown);
        } else if (!shows(split.second(), shown)) {
            place(split.first(), room, path + "0", shown);
        } else {
            cut(split, room, path, shown);
        }
    }

    private void cut(Split split, Box room, String path, Set<String> shown) {
        int whole = Math.max(0, (split.beside() ? room.width() : room.height()) - BAR);
        int first = fair(whole, whole * split.share() / 1000, least(split.first(), split.beside(), shown),
                least(split.second(), split.beside(), shown));
        place(split.first(), slice(split, room, 0, first), path + "0", shown);
        bars.add(new Bar(path, split.beside(), slice(split, room, first, BAR), room));
        place(split.second(), slice(split, room, first + BAR, whole - first), path + "1", shown);
    }

    /** The wished length of the first of two tiles, as near as both get what they need; where they cannot, each gets less. */
    private static int fair(int whole, int wished, int first, int second) {
        return whole < first + second
                ? whole * first / (first + second)
                : Math.clamp(wished, first, whole - second);
    }

    private static int least(Tile tile, boolean beside, Set<String> shown) {
        return switch (tile) {
            case Stack stack -> shown.contains(stack.id()) ? LEAST : 0;
            case Split split -> least(split, beside, shown);
        };
    }

    private static int least(Split split, boolean beside, Set<String> shown) {
        int first = least(split.first(), beside, shown);
        int second = least(split.second(), beside, shown);
        int bar = first > 0 && second > 0 ? BAR : 0;
        return split.beside() == beside ? first + bar + second : Math.max(first, second);
    }

    private static Box slice(Split split, Box room, int from, int length) {
        return split.beside()
                ? new Box(room.x() + from, room.y(), length, room.height())
                : new Box(room.x(), room.y() + from, room.width(), length);
    }

    private static boolean shows(Tile tile, Set<String> shown) {
        return tile.stacks().map(Stack::id).anyMatch(shown::contains);
    }
}
