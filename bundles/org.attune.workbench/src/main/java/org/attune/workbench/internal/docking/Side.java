package org.attune.workbench.internal.docking;

import java.util.Arrays;

/** A side of something. */
public enum Side {
    /** Left of it. */
    LEFT(true, true),
    /** Right of it. */
    RIGHT(true, false),
    /** Above it. */
    ABOVE(false, true),
    /** Below it. */
    BELOW(false, false);

    private final boolean beside;
    private final boolean before;

    Side(boolean beside, boolean before) {
        this.beside = beside;
        this.before = before;
    }

    /** The side that is one. */
    static Side of(boolean beside, boolean before) {
        return Arrays.stream(values()).filter(side -> side.beside == beside && side.before == before).findFirst()
                .orElseThrow();
    }

    /** Whether it is left or right. */
    public boolean isBeside() {
        return beside;
    }

    /** Whether it comes first in reading order. */
    public boolean isBefore() {
        return before;
    }

    /** The part of a box at this side: the newcomer's, when a box is split in halves. */
    public Box half(Box box) {
        int width = beside ? box.width() / 2 : box.width();
        int height = beside ? box.height() : box.height() / 2;
        return new Box(before || !beside ? box.x() : box.x() + box.width() - width,
                before || beside ? box.y() : box.y() + box.height() - height, width, height);
    }
}
