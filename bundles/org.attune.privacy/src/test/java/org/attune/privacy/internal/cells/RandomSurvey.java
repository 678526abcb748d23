package org.attune.privacy.internal.cells;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.attune.privacy.cells.Group;
import org.attune.privacy.cells.PeopleTable;
import org.attune.privacy.cells.Threshold;

/** Surveys of invented sites: mostly small groups, some large ones, some where all say the same. */
final class RandomSurvey {
    static final PeopleTable.Scale FIVE = new PeopleTable.Scale(1, 5);
    private static final List<Threshold> THRESHOLDS = List.of(Threshold.USUAL, Threshold.WELLBEING, Threshold.STRICT);
    private final Random chance;

    RandomSurvey(long seed) {
        this.chance = new Random(seed);
    }

    int[][] heads(int rows, int columns) {
        return IntStream.range(0, rows)
                .mapToObj(row -> IntStream.range(0, columns).map(column -> head()).toArray()).toArray(int[][]::new);
    }

    private int head() {
        return switch (chance.nextInt(4)) {
            case 0 -> chance.nextInt(3);
            case 1 -> chance.nextInt(8);
            default -> chance.nextInt(30);
        };
    }

    PeopleTable counts() {
        int[][] heads = shape();
        int[][] counts = IntStream.range(0, heads.length)
                .mapToObj(row -> IntStream.of(heads[row]).map(head -> chance.nextInt(head + 1)).toArray())
                .toArray(int[][]::new);
        PeopleTable table = PeopleTable.counts(threshold(), counts);
        return chance.nextBoolean() ? table.ofHeads(heads) : table;
    }

    PeopleTable means() {
        int[][] heads = shape();
        List<List<Group>> groups = IntStream.range(0, heads.length)
                .mapToObj(row -> IntStream.of(heads[row]).mapToObj(head -> answers(chance.nextInt(head + 1))).toList())
                .toList();
        PeopleTable table = PeopleTable.means(threshold(), FIVE, groups);
        return chance.nextBoolean() ? table.ofHeads(heads) : table;
    }

    private int[][] shape() {
        return heads(1 + chance.nextInt(4), 2 + chance.nextInt(4));
    }

    private Threshold threshold() {
        return THRESHOLDS.get(chance.nextInt(THRESHOLDS.size()));
    }

    private Group answers(int people) {
        int usual = 1 + chance.nextInt(5);
        boolean alike = chance.nextInt(6) == 0;
        return Group.answering(IntStream.range(0, people)
                .mapToObj(person -> alike || chance.nextBoolean() ? usual : 1 + chance.nextInt(5)).toList());
    }
}
