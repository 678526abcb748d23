package org.attune.records.workspace;

import java.util.List;

/**
 * What a check found.
 *
 * @param events how many events were looked at
 * @param records how many records there are
 * @param sealsChecked whether the seals of the bodies were looked at too (only when unlocked)
 * @param problems one sentence each, naming ids and never text; empty when all is well
 */
public record CheckReport(long events, long records, boolean sealsChecked, List<String> problems) {
    public CheckReport {
        problems = List.copyOf(problems);
    }

    /** Whether nothing is wrong. */
    public boolean clean() {
        return problems.isEmpty();
    }
}
