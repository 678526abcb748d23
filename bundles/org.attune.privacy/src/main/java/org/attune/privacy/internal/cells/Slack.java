package org.attune.privacy.internal.cells;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * How far a hidden figure can move when other hidden figures make up for it: the largest flow through the rest of the
 * hidden edges, by shortest augmenting paths (Edmonds and Karp, J. ACM 19, 1972, 248-264). As all sums are those of a
 * network, the bounds are exact, in whole numbers too.
 */
final class Slack {
    private static final int NONE = -1;

    private final Graph graph;
    private final Attack attack;
    private final boolean[] hidden;
    private final int edge;
    private final long[] moved;
    private final int[] arrivedBy;

    Slack(Graph graph, Attack attack, boolean[] hidden, int edge) {
        this.graph = graph;
        this.attack = attack;
        this.hidden = hidden;
        this.edge = edge;
        this.moved = new long[graph.edges()];
        this.arrivedBy = new int[graph.nodes()];
    }

    /** How far it can move up or down, or as far as is wanted if that is less. */
    long found(boolean up, long wanted) {
        Arrays.fill(moved, 0);
        int source = up ? graph.to(edge) : graph.from(edge);
        int sink = up ? graph.from(edge) : graph.to(edge);
        long most = Math.min(wanted, attack.room(edge, up));
        long sum = 0;
        while (sum < most && search(source, sink)) {
            sum += augment(source, sink, most - sum);
        }
        return sum;
    }

    /** Whether the last search came to a node: what is shown and leads away from there is what stops it. */
    boolean reached(int node) {
        return arrivedBy[node] != NONE;
    }

    private boolean search(int source, int sink) {
        Arrays.fill(arrivedBy, NONE);
        arrivedBy[source] = graph.edges();
        Deque<Integer> next = new ArrayDeque<>();
        next.add(source);
        while (!next.isEmpty() && !reached(sink)) {
            visit(next.poll(), next);
        }
        return reached(sink);
    }

    private void visit(int node, Deque<Integer> next) {
        for (int other = 0; other < graph.edges(); other++) {
            if (hidden[other] && other != edge) {
                if (graph.from(other) == node && left(other, true) > 0) {
                    arrive(graph.to(other), other, next);
                }
                if (graph.to(other) == node && left(other, false) > 0) {
                    arrive(graph.from(other), other, next);
                }
            }
        }
    }

    private void arrive(int node, int by, Deque<Integer> next) {
        if (!reached(node)) {
            arrivedBy[node] = by;
            next.add(node);
        }
    }

    private long left(int other, boolean up) {
        return up ? attack.room(other, true) - moved[other] : attack.room(other, false) + moved[other];
    }

    private long augment(int source, int sink, long most) {
        long least = most;
        for (int node = sink; node != source; node = before(node)) {
            least = Math.min(least, left(arrivedBy[node], graph.to(arrivedBy[node]) == node));
        }
        for (int node = sink; node != source; node = before(node)) {
            moved[arrivedBy[node]] += graph.to(arrivedBy[node]) == node ? least : -least;
        }
        return least;
    }

    private int before(int node) {
        int by = arrivedBy[node];
        return graph.to(by) == node ? graph.from(by) : graph.to(by);
    }
}
