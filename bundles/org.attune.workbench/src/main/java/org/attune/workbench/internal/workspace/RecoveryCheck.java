package org.attune.workbench.internal.workspace;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * Which two groups of a recovery key a person types back, to see that they have it.
 *
 * @param groups all groups of the key
 * @param first place of one group, from 0
 * @param second place of a later one, from 0
 */
public record RecoveryCheck(List<String> groups, int first, int second) {
    private static final int IN_A_LINE = 4;

    public RecoveryCheck {
        groups = List.copyOf(groups);
    }

    /** Two groups by chance. */
    public static RecoveryCheck of(String key, RandomGenerator chance) {
        List<String> groups = List.of(key.strip().split("[\\s-]+"));
        if (groups.size() < 2) {
            throw new IllegalArgumentException("A recovery key has two groups at least");
        }
        int first = chance.nextInt(groups.size() - 1);
        return new RecoveryCheck(groups, first, chance.nextInt(first + 1, groups.size()));
    }

    /** The groups with their numbers, four in a line. */
    String numbered() {
        StringBuilder lines = new StringBuilder();
        for (int place = 0; place < groups.size(); place++) {
            lines.append(place == 0 ? "" : place % IN_A_LINE == 0 ? "\n" : "   ");
            lines.append(String.format(Locale.ROOT, "%2d ", place + 1)).append(groups.get(place));
        }
        return lines.toString();
    }

    /** Whether both were typed rightly; case and blanks do not matter. */
    boolean passes(String typedFirst, String typedSecond) {
        return same(groups.get(first), typedFirst) && same(groups.get(second), typedSecond);
    }

    private static boolean same(String group, String typed) {
        return group.toUpperCase(Locale.ROOT).equals(typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }
}
