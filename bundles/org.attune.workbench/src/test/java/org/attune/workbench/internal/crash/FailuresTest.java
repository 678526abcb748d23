package org.attune.workbench.internal.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.junit.jupiter.api.Test;

class FailuresTest {
    private final Failures failures = new Failures(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    @Test
    void five_are_told_and_the_sixth_is_too_much() {
        for (int count = 0; count < 5; count++) {
            assertThat(failures.isTooMuch(new IllegalStateException())).isFalse();
        }

        assertThat(failures.isTooMuch(new IllegalStateException())).isTrue();
    }

    @Test
    void no_memory_is_too_much_at_once() {
        assertThat(failures.isTooMuch(new OutOfMemoryError())).isTrue();
    }

    @Test
    void nothing_left_to_make_windows_of_is_too_much_at_once() {
        assertThat(failures.isTooMuch(new SWTError(SWT.ERROR_NO_HANDLES))).isTrue();
    }

    @Test
    void whose_it_was_is_told_by_the_longest_root_package() {
        Culprit culprit = new Culprit(Map.of("org.tips", "Tips", "org.tips.more", "More tips"));

        assertThat(culprit.of(List.of(at("java.lang.Thread"), at("org.eclipse.swt.widgets.Display"),
                at("org.tips.more.internal.Slow"), at("org.tips.View")))).contains("More tips");
    }

    @Test
    void nobody_is_blamed_for_what_the_window_did_itself() {
        assertThat(new Culprit(Map.of()).of(List.of(at("org.attune.workbench.internal.window.Desk")))).isEmpty();
    }

    private static StackTraceElement at(String className) {
        return new StackTraceElement(className, "work", "Some.java", 1);
    }
}
