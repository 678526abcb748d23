package org.attune.forms.library.internal;

import java.util.HashSet;
import java.util.Set;

/** The longest rising run that is left of a row of different numbers when some are taken out (patience sorting). */
final class LongestRise {
    private LongestRise() {
    }

    /** The numbers that stay; of several longest runs, one of them. Takes n log n steps. */
    static Set<Integer> of(int[] numbers) {
        int[] lastOfLength = new int[numbers.length];
        int[] previous = new int[numbers.length];
        int longest = 0;
        for (int i = 0; i < numbers.length; i++) {
            int length = place(numbers, lastOfLength, longest, numbers[i]);
            previous[i] = length == 0 ? -1 : lastOfLength[length - 1];
            lastOfLength[length] = i;
            longest = Math.max(longest, length + 1);
        }
        Set<Integer> kept = new HashSet<>();
        for (int i = longest == 0 ? -1 : lastOfLength[longest - 1]; i >= 0; i = previous[i]) {
            kept.add(numbers[i]);
        }
        return kept;
    }

    private static int place(int[] numbers, int[] lastOfLength, int longest, int number) {
        int low = 0;
        int high = longest;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers[lastOfLength[middle]] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
