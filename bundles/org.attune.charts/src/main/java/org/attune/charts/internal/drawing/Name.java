package org.attune.charts.internal.drawing;

/**
 * A row or a column to the drawing library: told apart by place, so that two may have one name.
 *
 * @param place from 0
 * @param label what is read
 */
record Name(int place, String label) implements Comparable<Name> {
    private static final int LONGEST = 80;

    @Override
    public int compareTo(Name other) {
        return Integer.compare(place, other.place);
    }

    @Override
    public String toString() {
        return shortened(label, LONGEST);
    }

    static String shortened(String label, int most) {
        return label.length() <= most ? label : label.substring(0, most - 1).stripTrailing() + "…";
    }
}
