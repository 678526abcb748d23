package org.attune.mentoring.ui.internal.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import org.attune.workbench.parts.Grids;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Rows of a section that come and go, one for each thing of a kind. They take no room while there is none.
 *
 * @param <T> what a row stands for
 * @param <R> the row
 */
final class Rows<T, R extends Rows.Row> {
    private final Parts parts;
    private final Composite list;
    private final BiFunction<Composite, T, R> makes;
    private final List<R> rows = new ArrayList<>();

    /** A row of it. */
    interface Row {
        /** Puts the keyboard where one begins. */
        void focus();

        /** Takes its controls away. */
        void dispose();
    }

    /** @param makes a row below the others */
    Rows(Composite body, Parts parts, BiFunction<Composite, T, R> makes) {
        this.parts = parts;
        this.makes = makes;
        list = Grids.row(body, 1);
    }

    List<R> all() {
        return List.copyOf(rows);
    }

    void fill(List<? extends T> things) {
        rows.forEach(Row::dispose);
        rows.clear();
        things.forEach(this::row);
        show();
    }

    /** Something new: its row gets the keyboard. */
    void add(T thing) {
        R row = row(thing);
        show();
        changed();
        row.focus();
    }

    /** @param next gets the keyboard */
    void remove(R row, Control next) {
        rows.remove(row);
        row.dispose();
        show();
        next.setFocus();
        changed();
    }

    private R row(T thing) {
        R row = makes.apply(list, thing);
        rows.add(row);
        return row;
    }

    private void show() {
        Grids.show(list, !rows.isEmpty());
    }

    private void changed() {
        parts.changed();
        parts.resized();
    }
}
