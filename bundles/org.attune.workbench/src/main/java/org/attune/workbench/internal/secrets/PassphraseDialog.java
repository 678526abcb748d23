package org.attune.workbench.internal.secrets;

import java.time.Duration;
import java.util.Arrays;
import java.util.function.Supplier;

import org.attune.records.workspace.Secrets;
import org.attune.workbench.internal.parts.Navigator;
import org.attune.workbench.internal.workspace.Column;
import org.attune.workbench.internal.workspace.NewPassphrase;
import org.eclipse.swt.widgets.Label;

/** The passphrase of now, and the one that takes its place. */
public final class PassphraseDialog extends SecretsDialog {
    private final Secrets secrets;
    private NewPassphrase next;
    private Label hint;

    /**
     * @param patience how long the next try will wait because of wrong ones before it
     */
    public PassphraseDialog(Navigator navigator, Secrets secrets, Supplier<Duration> patience) {
        super(navigator, "dialog.passphrase", WORDS.text("passphrase.title"), patience);
        this.secrets = secrets;
    }

    @Override
    void fill(Column column) {
        column.sentence(WORDS.text("passphrase.words"));
        askForCurrent(column);
        next = new NewPassphrase(column);
        hint = column.hint("secrets.hint");
        buttons(column, WORDS.text("passphrase.change"), this::change);
    }

    private void change() {
        next.fault().ifPresentOrElse(fault -> Column.say(hint, fault), this::changeNow);
    }

    private void changeNow() {
        Column.say(hint, "");
        char[] wanted = next.typed();
        work(current -> {
            try {
                secrets.changePassphrase(current, wanted);
                return true;
            } finally {
                Arrays.fill(wanted, ' ');
            }
        }, done -> {
            shell().dispose();
            navigator().log().done(WORDS.text("passphrase.changed"));
        });
    }
}
