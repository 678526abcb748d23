package org.attune.privacy.cells;

/**
 * How many people must stand behind a figure. A site may raise it, never lower it.
 *
 * @param k the smallest group of which a figure may be seen: 5 or more
 * @param zeroShown whether "nobody" may be seen; so it is under the policy of the Centers for Medicare and Medicaid
 *        Services for small cells
 */
public record Threshold(int k, boolean zeroShown) {
    /** What is customary for surveys of staff. */
    public static final Threshold USUAL = new Threshold(5, false);
    /** For burnout and well-being. */
    public static final Threshold WELLBEING = new Threshold(10, false);
    /** 1 to 10 are never seen, nor what they could be derived from; zero is. */
    public static final Threshold STRICT = new Threshold(11, true);

    private static final int LOWEST = 5;

    /**
     * @throws IllegalArgumentException if k is below 5
     */
    public Threshold {
        if (k < LOWEST) {
            throw new IllegalArgumentException("Groups of fewer than " + LOWEST + " are never shown");
        }
    }

    /** The same rule for groups at least as large as this. */
    public Threshold raisedTo(int people) {
        return new Threshold(Math.max(k, people), zeroShown);
    }
}
