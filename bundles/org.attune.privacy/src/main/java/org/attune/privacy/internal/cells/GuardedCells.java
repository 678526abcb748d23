package org.attune.privacy.internal.cells;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.attune.privacy.cells.Cut;
import org.attune.privacy.cells.CutRules;
import org.attune.privacy.cells.PeopleTable;
import org.attune.privacy.cells.SafeCell;
import org.attune.privacy.cells.SafeShare;
import org.attune.privacy.cells.SafeTable;
import org.attune.privacy.cells.SmallCells;
import org.attune.privacy.cells.Threshold;
import org.osgi.service.component.annotations.Component;

/** The rules of domain.md 7.7. */
@Component
public final class GuardedCells implements SmallCells {
    @Override
    public SafeTable protect(PeopleTable table) {
        SafeTable seen = suppressed(table);
        boolean counted = table.scale().isEmpty();
        return counted && new Reconstruction(table, seen, GuardedCells::suppressed).tellsCount()
                ? withoutFigures(table)
                : seen;
    }

    private static SafeTable suppressed(PeopleTable table) {
        Figures figures = new Figures(table);
        return seen(figures, Suppression.of(figures));
    }

    /** All is hidden, but that nobody is where nobody can be. */
    private static SafeTable withoutFigures(PeopleTable table) {
        Figures figures = new Figures(table);
        boolean[] hidden = new boolean[figures.graph().edges()];
        for (int edge = 0; edge < hidden.length; edge++) {
            hidden[edge] = !figures.isEmptyForAll(edge);
        }
        return seen(figures, hidden);
    }

    private static SafeTable seen(Figures figures, boolean[] hidden) {
        Graph graph = figures.graph();
        IntFunction<SafeCell> seen = edge -> hidden[edge] ? SafeCell.hidden() : figures.shown(edge);
        List<List<SafeCell>> cells = IntStream.range(0, graph.rows())
                .mapToObj(row -> edges(graph.cell(row, 0), graph.columns(), seen)).toList();
        boolean isList = graph.rows() == 1;
        return new SafeTable(cells, edges(graph.rowTotal(0), graph.rows(), seen),
                isList ? List.of() : edges(graph.columnTotal(0), graph.columns(), seen),
                seen.apply(isList ? graph.rowTotal(0) : graph.total()));
    }

    private static List<SafeCell> edges(int first, int count, IntFunction<SafeCell> seen) {
        return IntStream.range(first, first + count).mapToObj(seen).toList();
    }

    @Override
    public SafeShare share(int part, int whole, Threshold threshold) {
        return Shares.of(part, whole, threshold);
    }

    @Override
    public boolean mayTell(CutRules rules, List<Cut> told, Cut next, List<Map<String, String>> people) {
        return rules.declare(next) && new Differencing(rules.threshold().k(), people).mayTell(told, next);
    }
}
