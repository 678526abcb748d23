package org.attune.workbench.internal.idle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@UiTest
class IdleLockTest {
    private final SetClock clock = new SetClock();
    private final Door door = new Door();
    private Duration patience = Duration.ofMinutes(10);
    private Robot robot;
    private IdleLock lock;

    @BeforeEach
    void begin(Robot person) {
        robot = person;
        robot.open(shell -> new Text(shell, SWT.BORDER).setData("id", "field"));
        lock = robot.call(() -> new IdleLock(Display.getCurrent(), clock, () -> patience, door));
    }

    @AfterEach
    void end() {
        robot.run(lock::close);
    }

    @Test
    void nobody_for_ten_minutes_locks() {
        after(Duration.ofMinutes(10));

        assertThat(door.heard).containsExactly("lock");
    }

    @Test
    void a_minute_before_it_says_so_once() {
        after(Duration.ofMinutes(9));
        after(Duration.ofSeconds(5));

        assertThat(door.heard).containsExactly("soon");
    }

    @Test
    void a_key_puts_it_off() {
        after(Duration.ofMinutes(9));
        robot.type("a");
        after(Duration.ofMinutes(8));

        assertThat(door.heard).containsExactly("soon", "back");
    }

    @Test
    void a_machine_that_slept_is_locked_at_the_first_key() {
        clock.now = clock.now.plus(Duration.ofHours(8));
        robot.type("a");

        robot.until("it is locked", () -> door.heard.equals(List.of("lock")));
    }

    @Test
    void never_is_never() {
        patience = Duration.ZERO;
        after(Duration.ofDays(2));

        assertThat(door.heard).isEmpty();
    }

    @Test
    void a_clock_put_back_locks_nothing() {
        after(Duration.ofHours(-3));
        after(Duration.ofMinutes(2));

        assertThat(door.heard).isEmpty();
    }

    @Test
    void what_is_locked_already_is_left_alone() {
        door.open = false;
        after(Duration.ofMinutes(30));

        assertThat(door.heard).isEmpty();
    }

    private void after(Duration time) {
        clock.now = clock.now.plus(time);
        robot.run(lock::look);
    }

    private static final class Door implements IdleLock.Guarded {
        private final List<String> heard = new ArrayList<>();
        private boolean open = true;

        @Override
        public boolean isOpen() {
            return open;
        }

        @Override
        public void soon() {
            heard.add("soon");
        }

        @Override
        public void back() {
            heard.add("back");
        }

        @Override
        public void lock() {
            heard.add("lock");
        }
    }

    private static final class SetClock extends Clock {
        private volatile Instant now = Instant.parse("2026-03-02T09:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
