package org.attune.mentoring.ui.internal.entry;

import java.util.ArrayList;
import java.util.List;

import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

/** Grids of labels with their fields: as many pairs beside each other as can be read whole, and one at least. */
final class Pairs {
    /** As far as sections stand in from the margin of the page. */
    private static final int INDENT = 2 * Grids.STEP;

    private final List<Composite> grids = new ArrayList<>();

    /** A grid with two pairs to a row, where there is room. */
    Composite grid(Composite parent) {
        Composite grid = Grids.row(parent, 4);
        grids.add(grid);
        return grid;
    }

    /** Fits all grids into the width of the page. */
    void fit(int width) {
        grids.removeIf(Composite::isDisposed);
        grids.forEach(grid -> fit(grid, 4, width - INDENT));
    }

    /** @param most how many columns at the most, an even number */
    static void fit(Composite grid, int most, int width) {
        GridLayout layout = (GridLayout) grid.getLayout();
        layout.numColumns = most;
        while (layout.numColumns > 2 && grid.computeSize(SWT.DEFAULT, SWT.DEFAULT, true).x > width) {
            layout.numColumns -= 2;
        }
    }
}
