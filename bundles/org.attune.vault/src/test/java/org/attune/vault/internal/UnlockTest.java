package org.attune.vault.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.attune.records.Query;
import org.attune.records.Reader;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.workspace.NewWorkspace;
import org.attune.records.workspace.Use;
import org.attune.records.workspace.Workspace;
import org.attune.records.workspace.WorkspaceException;
import org.attune.records.workspace.WorkspaceException.Reason;
import org.attune.vault.internal.keys.Stretching;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnlockTest {
    private static final char[] WRONG = "not the passphrase".toCharArray();

    @TempDir
    private Path temp;
    private Site site;
    private String recoveryKey;

    @BeforeEach
    void begin() throws Exception {
        site = new Site(temp);
        NewWorkspace made = site.create(temp.resolve("w"));
        recoveryKey = made.recoveryKey();
        made.workspace().close();
    }

    @Test
    void a_wrong_passphrase_opens_nothing() throws Exception {
        try (Workspace workspace = site.workspaces.open(temp.resolve("w"), Use.COMMAND)) {
            assertThat(refusal(workspace).reason()).isEqualTo(Reason.WRONG_PASSPHRASE);
            assertThat(workspace.records()).isEmpty();
            assertThat(site.published).isEmpty();
        }
    }

    @Test
    void each_wrong_passphrase_makes_the_next_wait_longer_across_starts() throws Exception {
        for (int start = 0; start < 2; start++) {
            try (Workspace workspace = site.workspaces.open(temp.resolve("w"), Use.COMMAND)) {
                for (int i = 0; i < 4; i++) {
                    refusal(workspace);
                }
            }
        }
        assertThat(site.pauses).extracting(wait -> Math.round(wait.toMillis() / 1000.0))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L);
    }

    @Test
    void how_long_the_next_try_waits_is_known_beforehand_and_across_starts() throws Exception {
        try (Workspace workspace = site.workspaces.open(temp.resolve("w"), Use.WINDOW)) {
            assertThat(workspace.patience()).isZero();
            refusal(workspace);
            refusal(workspace);
            refusal(workspace);
        }
        try (Workspace workspace = site.workspaces.open(temp.resolve("w"), Use.WINDOW)) {
            site.clock.move(Duration.ofMinutes(-1));
            assertThat(workspace.patience()).isEqualTo(Duration.ofSeconds(4));
            site.clock.move(Duration.ofMinutes(2));
            assertThat(workspace.patience()).isZero();
        }
    }

    @Test
    void the_right_passphrase_ends_the_waiting() throws Exception {
        try (Workspace workspace = site.workspaces.open(temp.resolve("w"), Use.COMMAND)) {
            refusal(workspace);
            workspace.unlock(Site.PASSPHRASE.toCharArray());
            site.pauses.clear();
            refusal(workspace);
            assertThat(site.pauses).isEmpty();
        }
    }

    @Test
    void a_clock_that_was_set_back_does_not_lengthen_the_wait() throws Exception {
        try (Workspace workspace = site.workspaces.open(temp.resolve("w"), Use.COMMAND)) {
            refusal(workspace);
            site.clock.move(Duration.ofDays(-400));
            refusal(workspace);
            assertThat(site.pauses).allMatch(wait -> wait.compareTo(Duration.ofSeconds(1)) <= 0);
        }
    }

    @Test
    void the_recovery_key_opens_it_however_it_is_typed() throws Exception {
        try (Workspace workspace = site.workspaces.open(temp.resolve("w"), Use.COMMAND)) {
            String typed = recoveryKey.toLowerCase(Locale.ROOT).replace('-', ' ').replace('0', 'o');
            assertThat(workspace.unlockWithRecoveryKey(typed).identity().name()).isEqualTo("M-01");
        }
    }

    @Test
    void a_slip_in_the_recovery_key_is_told_and_costs_no_try() throws Exception {
        try (Workspace workspace = site.workspaces.open(temp.resolve("w"), Use.COMMAND)) {
            char other = recoveryKey.charAt(0) == 'A' ? 'B' : 'A';
            assertThatThrownBy(() -> workspace.unlockWithRecoveryKey(other + recoveryKey.substring(1)))
                    .hasMessageContaining("slip");
            workspace.unlockWithRecoveryKey(recoveryKey);
            assertThat(site.pauses).isEmpty();
        }
    }

    @Test
    void after_locking_every_call_is_refused() throws Exception {
        try (Workspace workspace = site.open(temp.resolve("w"), Use.WINDOW)) {
            Records records = workspace.records().orElseThrow();
            workspace.lock();
            assertThat(site.published).isEmpty();
            assertThat(catchThrowableOfType(RecordsException.class, () -> records.as(Reader.me()).list(Query.all()))
                    .reason()).isEqualTo(RecordsException.Reason.LOCKED);
            assertThat(workspace.unlock(Site.PASSPHRASE.toCharArray())).isNotSameAs(records);
        }
    }

    @Test
    void a_short_passphrase_makes_nothing() {
        WorkspaceException refusal = catchThrowableOfType(WorkspaceException.class,
                () -> site.workspaces.create(temp.resolve("short"), "", "short".toCharArray()));
        assertThat(refusal.reason()).isEqualTo(Reason.WEAK_PASSPHRASE);
        assertThat(temp.resolve("short")).doesNotExist();
    }

    @Test
    void stretching_takes_about_as_long_as_it_should_and_never_less_memory_than_64_mebibytes() {
        Stretching stretching = Stretching.calibrated();
        long begin = System.nanoTime();
        stretching.key(WRONG);
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        assertThat(stretching.memoryKiB()).isGreaterThanOrEqualTo(64 * 1024);
        assertThat(stretching.iterations()).isGreaterThanOrEqualTo(2);
        // Calibrated cold, measured warm, on a machine that does other things too: the order of magnitude is tested.
        assertThat(took).isBetween(Duration.ofMillis(50), Duration.ofSeconds(5));
    }

    @Test
    void two_derivations_of_one_passphrase_agree_whether_its_accents_are_composed_or_not() {
        Stretching stretching = Stretching.weak();
        assertThat(List.of(stretching.key("caf\u00e9 noir".toCharArray())))
                .containsExactly(stretching.key("cafe\u0301 noir".toCharArray()));
    }

    private static WorkspaceException refusal(Workspace workspace) {
        return catchThrowableOfType(WorkspaceException.class, () -> workspace.unlock(WRONG.clone()));
    }
}
