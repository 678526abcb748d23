package org.attune.privacy.cells;

import java.util.List;

/**
 * The people behind one cell of a table.
 *
 * @param n how many there are
 * @param sum the sum of their answers; 0 in a table of counts
 * @param alike whether all of them gave the same answer, so that a mean would tell it of each
 */
public record Group(int n, double sum, boolean alike) {
    /** Nobody. */
    public static final Group NOBODY = new Group(0, 0, false);

    /**
     * @throws IllegalArgumentException if n is negative or the sum is no number
     */
    public Group {
        if (n < 0 || !Double.isFinite(sum)) {
            throw new IllegalArgumentException("A group has no people or more, and a finite sum");
        }
    }

    /** People who are only counted. */
    public static Group counted(int n) {
        return new Group(n, 0, false);
    }

    /** People who answered with a number each. */
    public static Group answering(List<? extends Number> answers) {
        return new Group(answers.size(), answers.stream().mapToDouble(Number::doubleValue).sum(),
                answers.stream().mapToDouble(Number::doubleValue).distinct().count() == 1);
    }

    /** Both groups together. */
    public Group and(Group other) {
        boolean same = n == 0
                ? other.alike
                : other.n == 0 ? alike : alike && other.alike && sum / n == other.sum / other.n;
        return new Group(n + other.n, sum + other.sum, same);
    }
}
