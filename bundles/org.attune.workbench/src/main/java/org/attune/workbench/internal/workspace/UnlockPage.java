package org.attune.workbench.internal.workspace;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

import org.attune.words.Words;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The passphrase of a workspace, or its recovery key. */
final class UnlockPage implements Page {
    private static final Words WORDS = Words.of(UnlockPage.class);
    private static final int SECOND = 1000;

    private final Session session;
    private final Path folder;
    private final boolean recovery;
    private Text field;
    private Label hint;
    private Button unlock;
    private int tries;

    /**
     * @param recovery whether the recovery key is asked for in place of the passphrase
     */
    UnlockPage(Session session, Path folder, boolean recovery) {
        this.session = session;
        this.folder = folder;
        this.recovery = recovery;
    }

    @Override
    public void create(Composite parent) {
        Column column = Column.in(parent, WORDS.text("unlock.title", Names.of(folder)));
        column.sentence(WORDS.text(recovery ? "unlock.recovery.words" : "unlock.words", folder));
        column.gap();
        field = recovery
                ? column.field("unlock.recovery", WORDS.text("unlock.recovery"), SWT.NONE)
                : column.field("unlock.passphrase", WORDS.text("unlock.passphrase"), SWT.PASSWORD);
        field.setTextLimit(1000);
        hint = column.hint("unlock.hint");
        Composite row = column.buttons();
        unlock = Column.button(row, "unlock.unlock", WORDS.text("unlock.unlock"), this::unlock);
        Column.button(row, "unlock.other-way", WORDS.text(recovery ? "unlock.use-passphrase" : "unlock.use-recovery"),
                () -> session.askFor(!recovery));
        Column.button(row, "unlock.another", WORDS.text("unlock.another"), session::chooseAnother);
        parent.getShell().setDefaultButton(unlock);
    }

    @Override
    public void focus() {
        field.setFocus();
    }

    /** It did not open: says why at the field. */
    void refuse(String why) {
        if (!field.isDisposed()) {
            unlock.setEnabled(true);
            field.setEnabled(true);
            Column.say(hint, why);
            field.setFocus();
            field.selectAll();
        }
    }

    private void unlock() {
        if (field.getCharCount() == 0) {
            Column.say(hint, WORDS.text(recovery ? "unlock.recovery.empty" : "unlock.empty"));
            return;
        }
        unlock.setEnabled(false);
        field.setEnabled(false);
        waitFor(session.patience());
        char[] typed = field.getTextChars();
        if (recovery) {
            session.unlockWithRecoveryKey(new String(typed), this);
            Arrays.fill(typed, ' ');
        } else {
            session.unlock(typed, this);
        }
    }

    private void waitFor(Duration patience) {
        tries++;
        Column.say(hint, Patience.words(patience));
        countDown(patience, tries);
    }

    /** Screen readers hear the first number only. */
    private void countDown(Duration left, int of) {
        if (!hint.isDisposed() && of == tries && !unlock.getEnabled()) {
            hint.setText(Patience.words(left));
            hint.getDisplay().timerExec(SECOND, () -> countDown(left.minusMillis(SECOND), of));
        }
    }
}
