package org.attune.workbench.internal.secrets;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.attune.records.workspace.Secrets;
import org.attune.workbench.internal.parts.Ask;
import org.attune.workbench.internal.parts.Navigator;
import org.attune.workbench.internal.workspace.Column;
import org.attune.workbench.internal.workspace.RecoveryCheck;
import org.attune.workbench.internal.workspace.RecoveryKeyForm;
import org.eclipse.swt.widgets.Control;

/** Makes a new recovery key and shows it once. */
public final class RecoveryKeyDialog extends SecretsDialog {
    private static final String CLOSE = "close";

    private final Secrets secrets;
    private boolean unchecked;

    /**
     * @param patience how long the next try will wait because of wrong ones before it
     */
    public RecoveryKeyDialog(Navigator navigator, Secrets secrets, Supplier<Duration> patience) {
        super(navigator, "dialog.recovery-key", WORDS.text("recovery.title"), patience);
        this.secrets = secrets;
    }

    @Override
    void fill(Column column) {
        column.sentence(WORDS.text("recovery.words"));
        askForCurrent(column);
        buttons(column, WORDS.text("recovery.make"), () -> work(secrets::renewRecoveryKey, this::present));
    }

    /** The old key is worth nothing any more, so a new one nobody has would be worse than none. */
    @Override
    boolean mayClose() {
        return !unchecked || new Ask(shell(), WORDS.text("recovery.title"), WORDS.text("recovery.leave"),
                List.of(new Ask.Answer("stay", WORDS.text("recovery.stay")),
                        new Ask.Answer(CLOSE, WORDS.text("recovery.close"))))
                .answer().filter(CLOSE::equals)
                .isPresent();
    }

    private void present(String key) {
        unchecked = true;
        Arrays.stream(shell().getChildren()).forEach(Control::dispose);
        Column column = Column.in(shell(), WORDS.text("recovery.new"));
        RecoveryKeyForm form = new RecoveryKeyForm(column, key, RecoveryCheck.of(key, new SecureRandom()),
                background());
        shell().setDefaultButton(Column.button(column.buttons(), "secrets.done", WORDS.text("recovery.done"),
                () -> finish(form)));
        show(column);
        form.focus();
    }

    private void finish(RecoveryKeyForm form) {
        if (form.passes()) {
            shell().dispose();
            navigator().log().done(WORDS.text("recovery.changed"));
        }
    }
}
