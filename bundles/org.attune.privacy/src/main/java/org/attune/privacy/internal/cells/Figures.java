package org.attune.privacy.internal.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

import org.attune.privacy.cells.Group;
import org.attune.privacy.cells.PeopleTable;
import org.attune.privacy.cells.SafeCell;

/** What the edges of a table's graph stand for, and which of them must not be seen for their own sake. */
final class Figures {
    private final PeopleTable table;
    private final Graph graph;
    private final List<Group> groups;
    /** Without known heads, as many as can be. */
    private final List<Long> heads;

    Figures(PeopleTable table) {
        this.table = table;
        this.graph = new Graph(table.rows(), table.columns());
        this.groups = Margins.of(graph, table.groups(), Group.NOBODY, Group::and);
        this.heads = table.heads().isEmpty()
                ? groups.stream().map(group -> Attack.ANY).toList()
                : Margins.of(graph, longs(table.heads()), 0L, Long::sum);
    }

    private static List<List<Long>> longs(List<List<Integer>> rows) {
        return rows.stream().map(row -> row.stream().map(Integer::longValue).toList()).toList();
    }

    Graph graph() {
        return graph;
    }

    long people(int edge) {
        return groups.get(edge).n();
    }

    long heads(int edge) {
        return heads.get(edge);
    }

    /** Everybody knows that there is nobody. */
    boolean isEmptyForAll(int edge) {
        return heads(edge) == 0;
    }

    /** Too few, too few others, or all alike. */
    boolean isSensitive(int edge) {
        if (isEmptyForAll(edge) || isOpenZero(edge)) {
            return false;
        }
        int k = table.threshold().k();
        return people(edge) < k || table.absenceTells() && heads(edge) - people(edge) < k
                || table.scale().isPresent() && groups.get(edge).alike();
    }

    /** A zero among fewer people than the threshold would tell of the others beside it. */
    private boolean isOpenZero(int edge) {
        return people(edge) == 0 && knowsNoHiddenZero(edge);
    }

    /** Whether somebody who sees that a figure is hidden knows from that alone that it is not zero. */
    private boolean knowsNoHiddenZero(int edge) {
        return table.threshold().zeroShown() && !table.absenceTells() && heads(edge) >= table.threshold().k();
    }

    /** What is seen of an edge that need not be hidden; of nobody there is no mean. */
    SafeCell shown(int edge) {
        if (table.scale().isEmpty()) {
            return SafeCell.of((int) people(edge));
        }
        return people(edge) == 0
                ? SafeCell.hidden()
                : SafeCell.of(groups.get(edge).sum() / people(edge), (int) people(edge));
    }

    List<Attack> attacks() {
        List<Attack> attacks = new ArrayList<>(List.of(byAdding()));
        if (!table.heads().isEmpty()) {
            attacks.add(byHeads());
        }
        if (table.absenceTells()) {
            attacks.add(byAbsence());
        }
        table.scale().ifPresent(scale -> attacks.add(byMeans(scale)));
        return attacks;
    }

    /** No hidden groups may be known together that are fewer people than the threshold. */
    private Attack byAdding() {
        int k = table.threshold().k();
        return new Attack(each(this::people), each(this::lowest), each(edge -> Attack.ANY),
                each(edge -> isHarmlessZero(edge) ? 0 : k), each(edge -> isHarmlessZero(edge) ? 0 : 1));
    }

    /** It is hidden for the sake of those beside it. */
    private boolean isHarmlessZero(int edge) {
        return people(edge) == 0 && table.threshold().zeroShown();
    }

    private Attack byHeads() {
        return new Attack(each(this::people), each(this::lowest), each(this::heads), each(edge -> 0),
                each(edge -> isHarmlessZero(edge) ? 0 : 1));
    }

    private Attack byAbsence() {
        int k = table.threshold().k();
        return new Attack(each(edge -> heads(edge) - people(edge)), each(edge -> 0), each(edge -> Attack.ANY),
                each(edge -> k), each(edge -> 1));
    }

    private Attack byMeans(PeopleTable.Scale scale) {
        Means means = new Means(graph, table.groups(), scale);
        return new Attack(means.values(), each(edge -> 0), means.highest(), each(edge -> 0),
                each(edge -> isSensitive(edge) ? means.neededWidth(edge) : 0));
    }

    private long lowest(int edge) {
        return knowsNoHiddenZero(edge) ? 1 : 0;
    }

    private long[] each(IntToLongFunction figure) {
        return IntStream.range(0, graph.edges()).mapToLong(figure).toArray();
    }
}
