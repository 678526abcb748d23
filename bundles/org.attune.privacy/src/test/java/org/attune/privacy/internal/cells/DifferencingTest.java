package org.attune.privacy.internal.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.attune.privacy.cells.Cut;
import org.attune.privacy.cells.CutRules;
import org.attune.privacy.cells.Threshold;
import org.junit.jupiter.api.Test;

class DifferencingTest {
    private static final CutRules RULES = new CutRules(Threshold.USUAL,
            Set.of(Set.of("role"), Set.of("unit"), Set.of("role", "unit")));
    private final GuardedCells cells = new GuardedCells();

    private static Cut cut(String... pairs) {
        return pairs.length == 2
                ? new Cut(Map.of(pairs[0], pairs[1]))
                : new Cut(Map.of(pairs[0], pairs[1], pairs[2], pairs[3]));
    }

    private static List<Map<String, String>> people(String role, String unit, int count) {
        return IntStream.range(0, count).mapToObj(one -> Map.of("role", role, "unit", unit)).toList();
    }

    @SafeVarargs
    private static List<Map<String, String>> together(List<Map<String, String>>... groups) {
        List<Map<String, String>> all = new ArrayList<>();
        for (List<Map<String, String>> group : groups) {
            all.addAll(group);
        }
        return all;
    }

    private static final List<Map<String, String>> SITE = together(people("nurse", "A", 8), people("nurse", "B", 3),
            people("aide", "A", 6), people("aide", "B", 7));

    @Test
    void one_filter_more_is_refused_when_the_groups_differ_by_few() {
        assertThat(cells.mayTell(RULES, List.of(), cut("role", "nurse"), SITE)).isTrue();
        assertThat(cells.mayTell(RULES, List.of(cut("role", "nurse")), cut("role", "nurse", "unit", "A"), SITE))
                .isFalse();
        assertThat(cells.mayTell(RULES, List.of(cut("role", "aide")), cut("role", "aide", "unit", "A"), SITE)).isTrue();
    }

    @Test
    void what_several_told_groups_leave_over_counts_too() {
        List<Cut> told = List.of(Cut.EVERYBODY, cut("role", "aide"), cut("unit", "A"));
        assertThat(cells.mayTell(RULES, told.subList(0, 2), cut("unit", "A"), SITE)).isTrue();
        assertThat(cells.mayTell(RULES, told, cut("role", "nurse", "unit", "A"), SITE)).isFalse();
    }

    @Test
    void a_small_group_and_a_cut_that_was_not_declared_are_refused() {
        assertThat(cells.mayTell(RULES, List.of(), cut("role", "nurse", "unit", "B"), SITE)).isFalse();
        assertThat(cells.mayTell(RULES, List.of(), cut("age", "44"), SITE)).isFalse();
        assertThat(cells.mayTell(RULES, List.of(), Cut.EVERYBODY, SITE)).isTrue();
    }

    @Test
    void the_same_group_may_be_told_again() {
        assertThat(cells.mayTell(RULES, List.of(cut("role", "nurse")), cut("role", "nurse"), SITE)).isTrue();
    }

    /** Adds and subtracts all told groups in every way. */
    @Test
    void an_attacker_who_adds_and_subtracts_gets_nobody() {
        for (int seed = 0; seed < 60; seed++) {
            Random chance = new Random(seed);
            List<Map<String, String>> site = together(people("nurse", "A", chance.nextInt(12)),
                    people("nurse", "B", chance.nextInt(12)), people("aide", "A", chance.nextInt(12)),
                    people("aide", "B", chance.nextInt(12)), people("clerk", "A", chance.nextInt(4)));
            List<Cut> told = new ArrayList<>();
            for (Cut asked : questions(chance)) {
                if (cells.mayTell(RULES, told, asked, site)) {
                    told.add(asked);
                }
            }
            Map<Map<String, String>, Long> kinds = site.stream()
                    .collect(Collectors.groupingBy(person -> person, Collectors.counting()));
            assertThat(fewestReached(told, List.copyOf(kinds.entrySet()), 0, new int[kinds.size()]))
                    .as("Site %d", seed).isGreaterThanOrEqualTo(5);
        }
    }

    private static List<Cut> questions(Random chance) {
        List<Cut> all = new ArrayList<>(List.of(Cut.EVERYBODY, cut("role", "nurse"), cut("role", "aide"),
                cut("role", "clerk"), cut("unit", "A"), cut("unit", "B"), cut("role", "nurse", "unit", "A"),
                cut("role", "nurse", "unit", "B"), cut("role", "aide", "unit", "A"), cut("role", "aide", "unit", "B")));
        Collections.shuffle(all, chance);
        return all;
    }

    private static long fewestReached(List<Cut> told, List<Map.Entry<Map<String, String>, Long>> kinds, int from,
            int[] weights) {
        if (from == told.size()) {
            long reached = IntStream.range(0, weights.length).filter(kind -> weights[kind] != 0)
                    .mapToLong(kind -> kinds.get(kind).getValue()).sum();
            return reached == 0 ? Long.MAX_VALUE : reached;
        }
        return IntStream.rangeClosed(-1, 1).mapToLong(sign -> fewestReached(told, kinds, from + 1,
                IntStream.range(0, weights.length).map(
                        kind -> weights[kind] + (told.get(from).takes(kinds.get(kind).getKey()) ? sign : 0)).toArray()))
                .min().orElseThrow();
    }
}
