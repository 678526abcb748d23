package org.attune.program.roster;

import java.util.Optional;

/**
 * What keeps a roster from being taken over.
 *
 * @param row the row as a spreadsheet counts them, its head being row 1; 0 when the whole file is meant
 * @param column the column, where one is meant
 * @param message one sentence that says what is wrong and what to do; without the row
 */
public record RosterProblem(int row, Optional<RosterColumn> column, String message) {}
