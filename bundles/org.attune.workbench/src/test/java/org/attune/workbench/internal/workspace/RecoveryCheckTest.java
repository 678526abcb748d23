package org.attune.workbench.internal.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecoveryCheckTest {
    private static final String KEY = "AAAA-BBBB-CCCC-DDDD";

    @Test
    void two_different_groups_are_asked_for_the_earlier_one_first() {
        assertThat(IntStream.range(0, 200).mapToObj(seed -> RecoveryCheck.of(KEY, new Random(seed))))
                .allMatch(check -> check.first() < check.second() && check.second() < 4);
    }

    @Test
    void blanks_and_case_do_not_matter() {
        RecoveryCheck check = new RecoveryCheck(java.util.List.of("AB12", "CD34"), 0, 1);

        assertThat(check.passes(" ab 12", "cd-34")).isTrue();
        assertThat(check.passes("AB12", "CD35")).isFalse();
    }
}
