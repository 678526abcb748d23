package org.attune.privacy.internal.cells;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Chooses what else to hide. Every hidden figure is attacked; where one would fall, what stops it from moving is the set
 * of shown figures around it, and the smallest of these is hidden too, totals last, until it can move far enough. Hiding
 * more never helps an attacker, so that each figure is looked at once. In the end, what turns out not to be needed is shown
 * again, totals and the largest groups first.
 */
final class Suppression {
    /** In larger tables, looking again at each would take seconds. */
    private static final int MOST_EDGES_LOOKED_AT_AGAIN = 150;

    private final Figures figures;
    private final Graph graph;
    private final List<Attack> attacks;
    private final boolean[] hidden;
    private final Deque<Integer> toCheck = new ArrayDeque<>();
    private final List<Integer> hiddenForOthers = new ArrayList<>();
    private final Comparator<Integer> smallestCellFirst;

    private Suppression(Figures figures) {
        this.figures = figures;
        this.graph = figures.graph();
        this.attacks = figures.attacks();
        this.hidden = new boolean[graph.edges()];
        this.smallestCellFirst = Comparator.comparing((Integer edge) -> edge >= graph.cells())
                .thenComparing(figures::people).thenComparing(edge -> edge);
    }

    /** Which edges must be hidden. */
    static boolean[] of(Figures figures) {
        Suppression suppression = new Suppression(figures);
        suppression.hideForTheirOwnSake();
        while (!suppression.toCheck.isEmpty()) {
            int edge = suppression.toCheck.poll();
            suppression.attacks.forEach(attack -> suppression.protect(attack, edge));
        }
        if (suppression.graph.edges() <= MOST_EDGES_LOOKED_AT_AGAIN) {
            suppression.showWhatIsNotNeeded();
        }
        return suppression.hidden;
    }

    private void hideForTheirOwnSake() {
        for (int edge = 0; edge < graph.edges(); edge++) {
            if (!graph.isPublished(edge)) {
                hidden[edge] = true;
            } else if (figures.isSensitive(edge)) {
                hide(edge);
            }
        }
    }

    private void hide(int edge) {
        hidden[edge] = true;
        toCheck.add(edge);
    }

    private void showWhatIsNotNeeded() {
        hiddenForOthers.sort(smallestCellFirst.reversed());
        for (int edge : hiddenForOthers) {
            hidden[edge] = false;
            hidden[edge] = !isAllProtected();
        }
    }

    private boolean isAllProtected() {
        return IntStream.range(0, graph.edges()).filter(edge -> hidden[edge] && graph.isPublished(edge))
                .allMatch(edge -> attacks.stream()
                        .allMatch(attack -> attack.isHopeless(edge) || whatToHideToo(attack, edge).isEmpty()));
    }

    private void protect(Attack attack, int edge) {
        if (attack.isHopeless(edge)) {
            return;
        }
        Optional<Integer> more = whatToHideToo(attack, edge);
        while (more.isPresent()) {
            hide(more.get());
            hiddenForOthers.add(more.get());
            more = whatToHideToo(attack, edge);
        }
    }

    /** Nothing when it is protected, or when all around it is hidden already. */
    private Optional<Integer> whatToHideToo(Attack attack, int edge) {
        Slack slack = new Slack(graph, attack, hidden, edge);
        long wanted = Math.max(attack.upwards(edge), attack.width()[edge]);
        long up = slack.found(true, wanted);
        if (up >= wanted) {
            return Optional.empty();
        }
        Set<Integer> around = around(slack, attack);
        if (up >= attack.upwards(edge)) {
            if (slack.found(false, wanted - up) >= wanted - up) {
                return Optional.empty();
            }
            around.addAll(around(slack, attack));
        }
        return around.stream().min(smallestCellFirst);
    }

    private Set<Integer> around(Slack slack, Attack attack) {
        Set<Integer> around = new HashSet<>();
        IntStream.range(0, graph.edges()).filter(edge -> !hidden[edge]).filter(edge -> frees(edge, slack, attack))
                .forEach(around::add);
        return around;
    }

    private boolean frees(int edge, Slack slack, Attack attack) {
        boolean leaves = slack.reached(graph.from(edge)) && !slack.reached(graph.to(edge));
        boolean enters = !slack.reached(graph.from(edge)) && slack.reached(graph.to(edge));
        boolean possible = attack.room(edge, true) >= 0 && attack.room(edge, false) >= 0;
        return possible && (leaves && attack.room(edge, true) > 0 || enters && attack.room(edge, false) > 0);
    }
}
