package org.attune.privacy.internal.cells;

/**
 * What somebody knows who wants to work out hidden figures, and what must stay out of their reach.
 *
 * @param value the true figure of each edge
 * @param lowest the lowest that they hold possible for each hidden edge
 * @param highest the highest that they hold possible for each hidden edge
 * @param reach up to which figure each hidden edge must remain possible
 * @param width how far apart its lowest and highest possible figure must remain
 */
record Attack(long[] value, long[] lowest, long[] highest, long[] reach, long[] width) {
    /** No limit. */
    static final long ANY = Long.MAX_VALUE / 4;

    long room(int edge, boolean up) {
        return up ? highest[edge] - value[edge] : value[edge] - lowest[edge];
    }

    /** How much more than the true figure must remain possible. */
    long upwards(int edge) {
        return Math.max(0, reach[edge] - value[edge]);
    }

    /** Some edges cannot be protected: the attacker knows them anyhow. */
    boolean isHopeless(int edge) {
        return highest[edge] - lowest[edge] < width[edge] || highest[edge] < reach[edge];
    }
}
