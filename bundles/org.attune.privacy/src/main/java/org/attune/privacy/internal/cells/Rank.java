package org.attune.privacy.internal.cells;

/**
 * The rank of a matrix of whole numbers, by elimination modulo a prime: without rounding. It could come out too low only
 * if the prime divided a minor of the matrix, which small matrices of zeros and ones do not reach.
 */
final class Rank {
    private static final long PRIME = 2_147_483_647;

    private Rank() {
    }

    static int of(long[][] rows) {
        int rank = 0;
        int columns = rows.length == 0 ? 0 : rows[0].length;
        for (int column = 0; column < columns && rank < rows.length; column++) {
            if (bringUp(rows, rank, column)) {
                eliminateBelow(rows, rank, column);
                rank++;
            }
        }
        return rank;
    }

    private static boolean bringUp(long[][] rows, int rank, int column) {
        for (int row = rank; row < rows.length; row++) {
            if (rows[row][column] != 0) {
                long[] pivot = rows[row];
                rows[row] = rows[rank];
                rows[rank] = pivot;
                return true;
            }
        }
        return false;
    }

    private static void eliminateBelow(long[][] rows, int rank, int column) {
        long inverse = power(rows[rank][column], PRIME - 2);
        for (int row = rank + 1; row < rows.length; row++) {
            long factor = rows[row][column] * inverse % PRIME;
            for (int i = column; factor != 0 && i < rows[row].length; i++) {
                rows[row][i] = Math.floorMod(rows[row][i] - factor * rows[rank][i], PRIME);
            }
        }
    }

    private static long power(long base, long exponent) {
        long result = 1;
        for (long rest = exponent, square = base % PRIME; rest > 0; rest /= 2, square = square * square % PRIME) {
            result = rest % 2 == 1 ? result * square % PRIME : result;
        }
        return result;
    }
}
