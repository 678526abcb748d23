package org.attune.privacy.internal.cells;

/**
 * A table as a circulation: what flows from the total through the totals of the rows, the cells and the totals of the
 * columns back to the total is the people. That cells add up to totals is that nothing is lost at a node. Edges are
 * numbered: cells row by row, row totals, column totals, the total.
 */
record Graph(int rows, int columns) {
    private static final int OUT = 0;
    private static final int BACK = 1;
    private static final int ENDS = 2;

    int cells() {
        return rows * columns;
    }

    int cell(int row, int column) {
        return row * columns + column;
    }

    int rowTotal(int row) {
        return cells() + row;
    }

    int columnTotal(int column) {
        return cells() + rows + column;
    }

    int total() {
        return cells() + rows + columns;
    }

    int edges() {
        return total() + 1;
    }

    int nodes() {
        return ENDS + rows + columns;
    }

    int from(int edge) {
        if (edge < cells()) {
            return ENDS + edge / columns;
        }
        if (edge < columnTotal(0)) {
            return OUT;
        }
        return edge == total() ? BACK : ENDS + rows + edge - columnTotal(0);
    }

    int to(int edge) {
        if (edge < cells()) {
            return ENDS + rows + edge % columns;
        }
        if (edge < columnTotal(0)) {
            return ENDS + edge - cells();
        }
        return edge == total() ? OUT : BACK;
    }

    /** A list has no column totals, and its row total is the total. */
    boolean isPublished(int edge) {
        return rows > 1 || edge < columnTotal(0);
    }
}
