package org.attune.workbench.internal.quickaccess;

import java.util.stream.Stream;

import org.attune.workbench.internal.parts.Spelling;

/**
 * Something that can be found and done.
 *
 * @param group under which heading it stands
 * @param label what is read
 * @param detail a quieter second word, such as a key; may be empty
 * @param act what Enter does
 */
public record Find(String group, String label, String detail, Runnable act) {
    private static final int NOT_AT_ALL = 4;

    /**
     * How well it fits what was typed: 0 begins with it, 1 a word begins with it, 2 has it inside, 3 has all words of it
     * inside, 4 does not fit. Case and accents do not matter.
     */
    int distance(String typed) {
        String mine = Spelling.loose(label);
        String wanted = Spelling.loose(typed);
        if (mine.startsWith(wanted)) {
            return 0;
        }
        if (mine.contains(wanted)) {
            return mine.contains(" " + wanted) ? 1 : 2;
        }
        return Stream.of(wanted.split("\\s+")).allMatch(mine::contains) ? 3 : NOT_AT_ALL;
    }

    /** Whether it fits at all. */
    boolean fits(String typed) {
        return distance(typed) < NOT_AT_ALL;
    }
}
