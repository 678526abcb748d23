package org.attune.privacy.internal.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.attune.privacy.cells.SafeCell;
import org.attune.privacy.cells.SafeTable;

/**
 * Somebody who sees a table, knows a lowest and a highest figure for each cell, and can solve linear programs. Knows
 * nothing of how the table was made safe. Sums of a table are those of a network, so the bounds hold for whole numbers.
 */
final class Attacker {
    private static final double EXACT = 1e-6;
    private final SafeTable seen;
    private final ToDoubleFunction<SafeCell.Shown> figure;
    private final List<int[]> hidden = new ArrayList<>();
    private final List<LinearConstraint> known = new ArrayList<>();

    /** What lies between two figures. */
    record Interval(double lowest, double highest) {
        double width() {
            return highest - lowest;
        }
    }

    /**
     * @param figure what a shown cell says
     */
    Attacker(SafeTable seen, double[][] lowest, double[][] highest, ToDoubleFunction<SafeCell.Shown> figure) {
        this.seen = seen;
        this.figure = figure;
        eachCell((row, column) -> {
            if (cell(row, column).isHidden()) {
                hidden.add(new int[]{row, column});
            }
        });
        for (int[] place : hidden) {
            double[] one = sumOf((row, column) -> row == place[0] && column == place[1]);
            known.add(new LinearConstraint(one, Relationship.GEQ, lowest[place[0]][place[1]]));
            if (Double.isFinite(highest[place[0]][place[1]])) {
                known.add(new LinearConstraint(one, Relationship.LEQ, highest[place[0]][place[1]]));
            }
        }
        learnTotals();
    }

    private void learnTotals() {
        for (int i = 0; i < seen.rowTotals().size(); i++) {
            int total = i;
            know((row, column) -> row == total, seen.rowTotals().get(i));
        }
        for (int i = 0; i < seen.columnTotals().size(); i++) {
            int total = i;
            know((row, column) -> column == total, seen.columnTotals().get(i));
        }
        know((row, column) -> true, seen.total());
    }

    private void know(BiPredicate<Integer, Integer> parts, SafeCell total) {
        double[] rest = sumOf(parts);
        if (total instanceof SafeCell.Shown shown && DoubleStream.of(rest).sum() > 0) {
            double[] left = {figure.applyAsDouble(shown)};
            eachCell((row, column) -> {
                if (parts.test(row, column) && cell(row, column) instanceof SafeCell.Shown part) {
                    left[0] -= figure.applyAsDouble(part);
                }
            });
            known.add(new LinearConstraint(rest, Relationship.EQ, left[0]));
        }
    }

    /** What a hidden cell can be. */
    Interval bounds(int row, int column) {
        double[] one = sumOf((r, c) -> r == row && c == column);
        return new Interval(solve(one, GoalType.MINIMIZE), solve(one, GoalType.MAXIMIZE));
    }

    private double solve(double[] which, GoalType goal) {
        try {
            return new SimplexSolver(EXACT).optimize(new MaxIter(10_000), new LinearObjectiveFunction(which, 0),
                    new LinearConstraintSet(known), goal, new NonNegativeConstraint(true)).getValue();
        } catch (UnboundedSolutionException open) {
            return goal == GoalType.MAXIMIZE ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        }
    }

    private double[] sumOf(BiPredicate<Integer, Integer> parts) {
        return hidden.stream().mapToDouble(place -> parts.test(place[0], place[1]) ? 1 : 0).toArray();
    }

    private SafeCell cell(int row, int column) {
        return seen.cells().get(row).get(column);
    }

    private void eachCell(Place place) {
        for (int row = 0; row < seen.cells().size(); row++) {
            for (int column = 0; column < seen.cells().get(row).size(); column++) {
                place.at(row, column);
            }
        }
    }

    /** Something done at each cell. */
    interface Place {
        void at(int row, int column);
    }
}
