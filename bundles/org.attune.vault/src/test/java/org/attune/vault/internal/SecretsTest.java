package org.attune.vault.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.attune.records.workspace.NewWorkspace;
import org.attune.records.workspace.Secrets;
import org.attune.records.workspace.Use;
import org.attune.records.workspace.Workspace;
import org.attune.records.workspace.WorkspaceException;
import org.attune.records.workspace.WorkspaceException.Reason;
import org.attune.vault.internal.keys.Wrap;
import org.attune.vault.internal.store.Meta;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    private static final String NEXT = "harbour lantern willow stone";

    @TempDir
    private Path temp;
    private Site site;
    private Workspace workspace;
    private String recoveryKey;

    @BeforeEach
    void begin() throws Exception {
        site = new Site(temp);
        NewWorkspace made = site.create(temp.resolve("w"));
        recoveryKey = made.recoveryKey();
        workspace = made.workspace();
    }

    @AfterEach
    void end() {
        workspace.close();
    }

    @Test
    void after_a_change_the_new_passphrase_opens_it_and_the_old_one_does_not() throws Exception {
        secrets().changePassphrase(Site.PASSPHRASE.toCharArray(), NEXT.toCharArray());

        workspace.lock();
        assertRefused(Reason.WRONG_PASSPHRASE, () -> workspace.unlock(Site.PASSPHRASE.toCharArray()));
        assertThat(workspace.unlock(NEXT.toCharArray()).identity().name()).isEqualTo("M-01");
    }

    @Test
    void a_change_keeps_what_is_unlocked_unlocked_and_the_recovery_key_valid() throws Exception {
        secrets().changePassphrase(Site.PASSPHRASE.toCharArray(), NEXT.toCharArray());

        assertThat(workspace.records()).isPresent();
        workspace.lock();
        assertThat(workspace.unlockWithRecoveryKey(recoveryKey).identity().name()).isEqualTo("M-01");
    }

    @Test
    void a_wrong_passphrase_changes_nothing_and_makes_the_next_try_wait() throws Exception {
        assertRefused(Reason.WRONG_PASSPHRASE,
                () -> secrets().changePassphrase("not the passphrase".toCharArray(), NEXT.toCharArray()));

        assertThat(workspace.patience()).isPositive();
        workspace.lock();
        assertThat(workspace.unlock(Site.PASSPHRASE.toCharArray()).identity().name()).isEqualTo("M-01");
    }

    @Test
    void a_short_passphrase_is_refused_before_anything_is_tried() {
        assertRefused(Reason.WEAK_PASSPHRASE,
                () -> secrets().changePassphrase(Site.PASSPHRASE.toCharArray(), "short".toCharArray()));
        assertThat(site.pauses).isEmpty();
    }

    @Test
    void who_forgot_the_passphrase_sets_a_new_one_with_the_recovery_key() throws Exception {
        secrets().changePassphraseByRecoveryKey(recoveryKey, NEXT.toCharArray());

        workspace.lock();
        assertThat(workspace.unlock(NEXT.toCharArray()).identity().name()).isEqualTo("M-01");
    }

    @Test
    void a_new_recovery_key_takes_the_place_of_the_old_one() throws Exception {
        String fresh = secrets().renewRecoveryKey(Site.PASSPHRASE.toCharArray());

        workspace.lock();
        assertRefused(Reason.WRONG_PASSPHRASE, () -> workspace.unlockWithRecoveryKey(recoveryKey));
        assertThat(workspace.unlockWithRecoveryKey(fresh).identity().name()).isEqualTo("M-01");
    }

    @Test
    void nothing_of_the_old_wrap_is_left_in_the_file() throws Exception {
        Wrap old = ((VaultWorkspace) workspace).database()
                .read(db -> Meta.wraps(db, Wrap.Kind.PASSPHRASE)).getFirst();
        assertThat(bytes()).contains(old.id());
        secrets().changePassphrase(Site.PASSPHRASE.toCharArray(), NEXT.toCharArray());

        assertThat(bytes()).doesNotContain(old.id());
    }

    @Test
    void who_only_reads_and_who_looks_at_a_demo_has_nothing_to_change() throws Exception {
        try (Workspace reading = site.workspaces.open(temp.resolve("w"), Use.READING);
                Workspace demo = site.workspaces.demo()) {
            assertThat(reading.secrets()).isEmpty();
            assertThat(demo.secrets()).isEmpty();
        }
    }

    private Secrets secrets() {
        return workspace.secrets().orElseThrow();
    }

    private String bytes() throws Exception {
        StringBuilder all = new StringBuilder();
        for (String name : new String[]{"vault.db", "vault.db-wal"}) {
            Path file = temp.resolve("w").resolve(name);
            if (Files.exists(file)) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    private static void assertRefused(Reason reason, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(WorkspaceException.class,
                refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
