package org.attune.program.ui.internal.roster;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.attune.program.roster.RosterLine;
import org.attune.program.roster.RosterPlan;
import org.attune.program.roster.RosterProblem;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Columns;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The rows of a roster, made as they come into sight; what is in conflict stands first. */
final class RosterLines {
    private static final Words WORDS = Words.of(RosterLines.class);

    private final Table table;
    private final Columns columns;
    private List<Shown> shown = List.of();

    /** A line as it is shown: a problem, or a row. */
    private record Shown(String row, String code, String state, String details) {
        String[] texts() {
            return new String[]{row, code, state, details};
        }
    }

    RosterLines(Composite parent) {
        table = Named.as(WORDS.text("table"), WidgetIds.set(
                new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER), "roster.table"));
        table.setLayoutData(Grids.table());
        table.setHeaderVisible(true);
        columns = new Columns(table, 3);
        List.of("row", "code", "state", "details").forEach(key -> columns.add(WORDS.text("column." + key), 64));
        table.addListener(SWT.SetData, event -> {
            String[] texts = shown.get(event.index).texts();
            ((TableItem) event.item).setText(texts);
            columns.widen(texts);
        });
    }

    void show(RosterPlan plan) {
        Map<Integer, RosterLine> byRow = plan.lines().stream()
                .collect(Collectors.toMap(RosterLine::row, line -> line, (one, other) -> one));
        Stream<Shown> problems = plan.problems().stream().map(problem -> problem(problem, byRow, plan));
        Stream<Shown> rows = plan.lines().stream().filter(line -> line.state() != RosterLine.State.CONFLICT)
                .map(RosterLines::row);
        shown = Stream.concat(problems, rows).toList();
        table.setItemCount(shown.size());
        table.clearAll();
    }

    private static Shown problem(RosterProblem problem, Map<Integer, RosterLine> byRow, RosterPlan plan) {
        String code = byRow.containsKey(problem.row()) ? byRow.get(problem.row()).person().code() : "";
        return new Shown(problem.row() == 0 ? "" : WORDS.text("number", problem.row()), code,
                WORDS.text("state.CONFLICT"), RosterText.problem(problem, plan));
    }

    private static Shown row(RosterLine line) {
        String details = Stream.of(line.person().profession(), line.person().cohort(),
                line.mentor().isEmpty() ? "" : WORDS.text("mentored", line.mentor()))
                .filter(text -> !text.isBlank()).collect(Collectors.joining(" \u00b7 "));
        return new Shown(WORDS.text("number", line.row()), line.person().code(),
                WORDS.text("state." + line.state().name()), details);
    }
}
