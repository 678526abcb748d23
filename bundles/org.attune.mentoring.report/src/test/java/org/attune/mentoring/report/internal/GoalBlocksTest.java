package org.attune.mentoring.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.attune.frameworks.internal.BuiltInFrameworks;
import org.attune.frameworks.internal.ListedVocabularies;
import org.attune.practice.FollowUp;
import org.attune.records.RecordId;
import org.attune.report.Block;
import org.junit.jupiter.api.Test;

class GoalBlocksTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final GoalBlocks blocks = new GoalBlocks(new ListedVocabularies(), new BuiltInFrameworks());

    @Test
    void what_was_agreed_on_stands_in_the_order_of_its_days() {
        List<FollowUp> followUps = Stream.of(8, 0, 4)
                .map(weeks -> FollowUp.open(FollowUp.NEXT_TIME, RecordId.fresh(), "after " + weeks,
                        DAY.plusWeeks(weeks)))
                .toList();
        Block.Table table = (Block.Table) blocks.followUps(followUps).getLast();
        assertThat(table.rows()).extracting(row -> row.get(1)).containsExactly("after 0", "after 4", "after 8");
    }
}
