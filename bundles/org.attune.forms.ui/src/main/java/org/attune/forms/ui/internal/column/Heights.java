package org.attune.forms.ui.internal.column;

import java.util.Arrays;

/** How high the lines of a column are, measured or guessed, and where each begins. Pixels. */
final class Heights {
    private int[] heights = {};
    private boolean[] measured = {};
    private int total;

    /**
     * Other lines.
     *
     * @param before where each of them stood before; below 0 for one that is new
     * @param guesses how high the new ones may be
     */
    void rearrange(int[] before, int[] guesses) {
        int[] oldHeights = heights;
        boolean[] oldMeasured = measured;
        heights = new int[before.length];
        measured = new boolean[before.length];
        for (int i = 0; i < before.length; i++) {
            heights[i] = before[i] < 0 ? guesses[i] : oldHeights[before[i]];
            measured[i] = before[i] >= 0 && oldMeasured[before[i]];
        }
        total = Arrays.stream(heights).sum();
    }

    /** Another width: what was measured is a guess from now on. */
    void forget() {
        Arrays.fill(measured, false);
    }

    /** As {@link #forget()}, for one line. */
    void forget(int line) {
        measured[line] = false;
    }

    boolean isMeasured(int line) {
        return measured[line];
    }

    void measure(int line, int height) {
        total += height - heights[line];
        heights[line] = height;
        measured[line] = true;
    }

    int height(int line) {
        return heights[line];
    }

    int total() {
        return total;
    }

    /** Where a line begins. */
    int top(int line) {
        int top = 0;
        for (int i = 0; i < line; i++) {
            top += heights[i];
        }
        return top;
    }

    /** The line at a height; the last one for all that is below it, 0 where there is none. */
    int at(int y) {
        int below = 0;
        for (int i = 0; i < heights.length; i++) {
            below += heights[i];
            if (y < below) {
                return i;
            }
        }
        return Math.max(0, heights.length - 1);
    }
}
