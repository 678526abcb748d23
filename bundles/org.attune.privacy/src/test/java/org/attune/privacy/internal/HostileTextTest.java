package org.attune.privacy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;

import org.attune.privacy.IdentifierScan;
import org.attune.privacy.Roster;
import org.attune.privacy.ScanRule;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The bound is wide: a pattern that goes back from every position needs sixteen times as long for a text four times as
 * long, which is minutes for the 100,000 characters of {@code -Psoak} and many seconds for the 25,000 of each build.
 */
@Execution(ExecutionMode.CONCURRENT)
class HostileTextTest {
    private static final boolean SOAK = Boolean.getBoolean("attune.soak");
    private static final int LENGTH = SOAK ? 100_000 : 25_000;
    private static final int SHORT = 2_000;
    private static final Duration BOUND = Duration.ofSeconds(SOAK ? 10 : 3);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final List<String> SEEDS = List.of("a", "A", "1", "9 ", "0-", "a.", "a-", "a@", "a@a.", "1.", "1/1/",
            "12:",
            "::", "f:", "Mr ", "Mr A ", "O'", "A'a", "A-a", "room ", "room 1", "MRN ", "MRN no. ", "record is was ",
            "May 1", "1 May ", "the 1st of ", "(1", "+1 ", "+", "tel. 1-", "www.", "http://", "http://a.", "1 A ",
            "1 Aa Bb ",
            "patient Aa", "Anna ", "Anna-", "Hope. ", " ", "\n", "\u0301", "é", "\uD83D\uDE00", "\uD800", "90 ",
            "ninety ",
            "A1", "A1-", "aaaa1", "SSN ", "SSN 1 ", "plate A1 ", "rue de la ", "in 1", "Monday 1", "12-12-", "2001-",
            "_", "x_1");

    static Stream<String> seeds() {
        return SEEDS.stream();
    }

    static Stream<ScanRule> rules() {
        return BuiltIn.rules();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_text_makes_the_scan_slow(String seed) throws Exception {
        String hostile = seed.repeat(LENGTH / seed.length());
        IdentifierScan scan = BuiltIn.scan();
        withinBound(() -> scan.scan(hostile, Roster.of(List.of("Anna Hope"))));
    }

    /** Counted in processor time: that the machine has other work to do is not the text's fault. */
    private static void withinBound(Callable<?> work) throws Exception {
        FutureTask<?> task = new FutureTask<>(work);
        Thread thread = Thread.ofPlatform().daemon().start(task);
        while (!thread.join(BETWEEN_LOOKS)) {
            Duration used = Duration.ofNanos(Math.max(0, THREADS.getThreadCpuTime(thread.threadId())));
            assertThat(used).isLessThan(BOUND);
        }
        task.get();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void no_rule_fails_on_a_hostile_text(ScanRule rule) {
        Roster roster = Roster.of(List.of("Anna Hope"));
        SEEDS.forEach(seed -> assertThatCode(() -> rule.find(seed.repeat(SHORT / seed.length()), roster).count())
                .doesNotThrowAnyException());
    }
}
