package org.attune.charts;

import java.util.List;
import java.util.Objects;

/**
 * Rows by columns, each cell with its figure on a ground that tells its level. Immutable.
 *
 * @param title a few words
 * @param says the message in a sentence, or empty
 * @param rowsName what the rows are, such as "Session"
 * @param columnsName what the columns are, such as "Dimension"
 * @param columns the names, from left to right
 * @param rows each with one cell a column
 * @param levels at least one, rising; a value is of the last level that begins at it or below
 */
public record Matrix(String title, String says, String rowsName, String columnsName, List<String> columns,
        List<Series> rows, List<Level> levels) implements Chart {

    /**
     * A step of the scale.
     *
     * @param name such as "practised"
     * @param from the least value that is of this level
     */
    public record Level(String name, double from) {
        public Level {
            Objects.requireNonNull(name, "name");
        }
    }

    /**
     * @throws IllegalArgumentException if a row has too few or too many cells, levels do not rise, or a value lies below
     *         the lowest
     */
    public Matrix {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(says, "says");
        Objects.requireNonNull(rowsName, "rowsName");
        Objects.requireNonNull(columnsName, "columnsName");
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        levels = List.copyOf(levels);
        Series.requireCells(rows, columns.size());
        requireRising(levels);
        double lowest = levels.getFirst().from();
        if (rows.stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> isBelow(cell, lowest))) {
            throw new IllegalArgumentException("A value lies below the lowest level");
        }
    }

    /**
     * The place of a value's level in {@link #levels}.
     *
     * @throws IllegalArgumentException if the value lies below the lowest level
     */
    public int levelOf(double value) {
        for (int i = levels.size() - 1; i >= 0; i--) {
            if (value >= levels.get(i).from()) {
                return i;
            }
        }
        throw new IllegalArgumentException("A value lies below the lowest level");
    }

    private static boolean isBelow(Cell cell, double lowest) {
        return cell instanceof Cell.Shown shown && shown.value() < lowest;
    }

    private static void requireRising(List<Level> levels) {
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("A matrix needs a level");
        }
        for (int i = 1; i < levels.size(); i++) {
            if (levels.get(i).from() <= levels.get(i - 1).from()) {
                throw new IllegalArgumentException("The levels of a matrix rise");
            }
        }
    }
}
