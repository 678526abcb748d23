package org.attune.program.roster;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What taking a roster over would do. Immutable.
 *
 * @param encoding the name of the encoding that the file was read in: a guess where the file does not say
 * @param separator what stands between its cells: a comma, a semicolon or a tab
 * @param columns the word that heads each column that was understood
 * @param passedOver heads of columns that were not understood; what stands below them is not read
 * @param lines its rows, without empty ones
 * @param problems what keeps it from being taken over, in the order of the rows; empty when nothing does
 */
public record RosterPlan(String encoding, char separator, Map<RosterColumn, String> columns, List<String> passedOver,
        List<RosterLine> lines, List<RosterProblem> problems) {
    public RosterPlan {
        columns = Map.copyOf(columns);
        passedOver = List.copyOf(passedOver);
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /** Whether it can be taken over. */
    public boolean ready() {
        return problems.isEmpty();
    }

    /** How many rows are in each state that occurs. */
    public Map<RosterLine.State, Integer> counts() {
        Map<RosterLine.State, Integer> counts = new TreeMap<>();
        lines.forEach(line -> counts.merge(line.state(), 1, Integer::sum));
        return counts;
    }
}
