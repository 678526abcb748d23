package org.attune.privacy.internal.cells;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.attune.privacy.cells.Cut;

/**
 * Whether told groups, added and subtracted with any weights, give a figure of few people. People whom no told group
 * parts are one <i>atom</i>. Some weighted sum touches only the atoms of a set exactly when the groups restricted to all
 * other atoms have a lower rank; it is enough to try the largest sets of fewer than k people.
 */
final class Differencing {
    /** Beyond this the answer is no: somebody has cut very finely. */
    private static final int MOST_SETS = 20_000;

    private final int k;
    private final List<Map<String, String>> people;

    Differencing(int k, List<Map<String, String>> people) {
        this.k = k;
        this.people = people;
    }

    boolean mayTell(List<Cut> told, Cut next) {
        List<Cut> groups = Stream.concat(told.stream(), Stream.of(next)).distinct().toList();
        Map<List<Boolean>, Integer> atoms = atoms(groups);
        List<List<Boolean>> small = atoms.keySet().stream().filter(atom -> atom.contains(true))
                .filter(atom -> atoms.get(atom) < k).toList();
        List<Integer> sizes = small.stream().map(atoms::get).toList();
        List<List<Integer>> sets = new ArrayList<>();
        boolean tried = collect(sizes, 0, 0, new ArrayList<>(), sets);
        int rank = rank(groups, atoms, atom -> true);
        return tried && sets.stream().noneMatch(set -> rank > rank(groups, atoms,
                atom -> set.stream().noneMatch(one -> small.get(one).equals(atom))));
    }

    private Map<List<Boolean>, Integer> atoms(List<Cut> groups) {
        Map<List<Boolean>, Integer> atoms = new LinkedHashMap<>();
        people.forEach(person -> atoms.merge(groups.stream().map(group -> group.takes(person)).toList(), 1,
                Integer::sum));
        return atoms;
    }

    /** All largest sets of small atoms with fewer than k people together; false when there are too many. */
    private boolean collect(List<Integer> sizes, int from, int sum, List<Integer> chosen, List<List<Integer>> sets) {
        if (sets.size() > MOST_SETS) {
            return false;
        }
        boolean isLargest = IntStream.range(0, sizes.size()).filter(one -> !chosen.contains(one))
                .noneMatch(one -> sum + sizes.get(one) < k);
        if (isLargest) {
            return sets.add(List.copyOf(chosen));
        }
        boolean tried = true;
        for (int one = from; one < sizes.size() && tried; one++) {
            if (sum + sizes.get(one) < k) {
                chosen.add(one);
                tried = collect(sizes, one + 1, sum + sizes.get(one), chosen, sets);
                chosen.removeLast();
            }
        }
        return tried;
    }

    private static int rank(List<Cut> groups, Map<List<Boolean>, Integer> atoms, Predicate<List<Boolean>> kept) {
        List<List<Boolean>> columns = atoms.keySet().stream().filter(kept).toList();
        return Rank.of(IntStream.range(0, groups.size())
                .mapToObj(group -> columns.stream().mapToLong(atom -> atom.get(group) ? 1 : 0).toArray())
                .toArray(long[][]::new));
    }
}
