package org.attune.privacy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.attune.privacy.Finding;
import org.attune.privacy.IdentifierClass;
import org.attune.privacy.Roster;
import org.attune.privacy.ScanRule;
import org.junit.jupiter.api.Test;

class RuleScanTest {
    private final RuleScan scan = new RuleScan();

    @Test
    void a_rule_of_a_site_comes_and_goes() {
        ScanRule site = rule(() -> Stream.of(new Finding(0, 3, IdentifierClass.OTHER_CODE)));
        scan.addRule(site);
        assertThat(scan.scan("abc", Roster.empty())).hasSize(1);
        scan.removeRule(site);
        assertThat(scan.scan("abc", Roster.empty())).isEmpty();
    }

    @Test
    void a_rule_that_fails_is_left_out_and_its_message_stays_out_of_the_log() {
        List<String> log = new CopyOnWriteArrayList<>();
        Handler handler = remembering(log);
        Logger.getLogger(RuleScan.class.getName()).addHandler(handler);
        try {
            scan.addRule(rule(() -> {
                throw new IllegalStateException("secret");
            }));
            scan.addRule(rule(() -> Stream.of(new Finding(0, 1, IdentifierClass.DATE))));
            IntStream.range(0, 3).forEach(i -> assertThat(scan.scan("secret", Roster.empty())).hasSize(1));
        } finally {
            Logger.getLogger(RuleScan.class.getName()).removeHandler(handler);
        }
        assertThat(log).singleElement().asString().contains("IllegalStateException").doesNotContain("secret");
    }

    @Test
    void a_place_outside_the_text_is_dropped() {
        scan.addRule(rule(() -> Stream.of(new Finding(2, 9, IdentifierClass.DATE))));
        assertThat(scan.scan("abc", Roster.empty())).isEmpty();
    }

    @Test
    void the_longest_place_wins_then_the_first_then_the_class() {
        Finding date = new Finding(0, 4, IdentifierClass.DATE);
        scan.addRule(rule(() -> Stream.of(new Finding(3, 6, IdentifierClass.PHONE), date,
                new Finding(0, 4, IdentifierClass.ROOM), new Finding(4, 6, IdentifierClass.BED))));
        assertThat(scan.scan("abcdef", Roster.empty())).containsExactly(date, new Finding(4, 6, IdentifierClass.BED));
    }

    @Test
    void many_threads_get_the_same_answer() {
        RuleScan all = BuiltIn.scan();
        String text = "Mrs Vandrast, room 12B, 14 Nov, call 212-555-0134";
        List<Finding> alone = all.scan(text, Roster.empty());
        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> all.scan(text, Roster.empty())))
                .allMatch(alone::equals);
    }

    private static ScanRule rule(Supplier<Stream<Finding>> findings) {
        return new ScanRule() {
            @Override
            public String name() {
                return "test.rule";
            }

            @Override
            public Stream<Finding> find(String text, Roster roster) {
                return findings.get();
            }
        };
    }

    private static Handler remembering(List<String> log) {
        return new Handler() {
            @Override
            public void publish(LogRecord entry) {
                log.add(entry.getMessage() + " " + List.of(entry.getParameters()));
            }

            @Override
            public void flush() {
                // Nothing is held back.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }
}
