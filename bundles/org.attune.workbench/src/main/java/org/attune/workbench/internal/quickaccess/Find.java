package org.attune.workbench.internal.quickaccess;

/**
 * Something that can be found and done.
 *
 * @param group under which heading it stands
 * @param label what is read
 * @param detail a quieter second word, such as a key; may be empty
 * @param act what Enter does
 */
public record Find(String group, String label, String detail, Runnable act) {
    /** How well it fits what was typed: 0 begins with it, 1 a word begins with it, 2 has it inside, 3 does not fit. */
    int distance(String typed) {
        String mine = label.toLowerCase();
        String wanted = typed.strip().toLowerCase();
        if (mine.startsWith(wanted)) {
            return 0;
        }
        return mine.contains(" " + wanted) ? 1 : mine.contains(wanted) ? 2 : 3;
    }

    /** Whether it fits at all. */
    boolean fits(String typed) {
        return distance(typed) < 3;
    }
}
