package org.attune.privacy.cells;

import java.util.Map;
import java.util.Set;

/**
 * A group cut out of all who answered: everybody whose answers to some questions are these. Immutable.
 *
 * @param by the wanted values by question, such as role → nurse; empty for everybody
 */
public record Cut(Map<String, String> by) {
    /** Everybody. */
    public static final Cut EVERYBODY = new Cut(Map.of());

    public Cut {
        by = Map.copyOf(by);
    }

    /** What is cut by. */
    public Set<String> questions() {
        return by.keySet();
    }

    /** Whether somebody belongs to the group. */
    public boolean takes(Map<String, String> person) {
        return by.entrySet().stream().allMatch(wanted -> wanted.getValue().equals(person.get(wanted.getKey())));
    }
}
