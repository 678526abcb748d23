package org.attune.workbench.internal.window;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.attune.records.workspace.Secrets;
import org.attune.records.workspace.Workspace;
import org.attune.words.Words;
import org.attune.workbench.internal.secrets.PassphraseDialog;
import org.attune.workbench.internal.secrets.RecoveryKeyDialog;
import org.attune.workbench.internal.secrets.SampleSecrets;
import org.eclipse.swt.widgets.Shell;

/** What opens the workspace of a window, to be changed. */
final class Secrecy {
    private static final Words WORDS = Words.of(Secrecy.class);

    private final MainWindow window;

    Secrecy(MainWindow window) {
        this.window = window;
    }

    void changePassphrase() {
        with((workspace, secrets) -> new PassphraseDialog(window, secrets, workspace::patience).open());
    }

    void renewRecoveryKey() {
        with((workspace, secrets) -> new RecoveryKeyDialog(window, secrets, workspace::patience).open());
    }

    /** As it looks; it changes nothing. */
    Shell samplePassphrase() {
        return new PassphraseDialog(window, new SampleSecrets(), () -> Duration.ZERO).open();
    }

    /** As it looks; it changes nothing. */
    Shell sampleRecoveryKey() {
        return new RecoveryKeyDialog(window, new SampleSecrets(), () -> Duration.ZERO).open();
    }

    private void with(BiConsumer<Workspace, Secrets> open) {
        Optional<Workspace> workspace = window.session().workspace();
        workspace.flatMap(Workspace::secrets).ifPresentOrElse(secrets -> open.accept(workspace.orElseThrow(), secrets),
                () -> window.log().warn(WORDS.text("no-secrets")));
    }
}
