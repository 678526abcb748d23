package org.attune.workbench.internal.workspace;

import org.attune.words.Words;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A new passphrase for who came in by the recovery key, or later. */
final class NewPassphrasePage implements Page {
    private static final Words WORDS = Words.of(NewPassphrasePage.class);

    private final Session session;
    private final String groups;
    private NewPassphrase passphrase;
    private Label hint;
    private Button set;
    private Button later;

    /**
     * @param groups the recovery key, which allows the change
     */
    NewPassphrasePage(Session session, String groups) {
        this.session = session;
        this.groups = groups;
    }

    @Override
    public void create(Composite parent) {
        Column column = Column.in(parent, WORDS.text("passphrase.title"));
        column.sentence(WORDS.text("passphrase.words"));
        passphrase = new NewPassphrase(column);
        hint = column.hint("passphrase.hint");
        Composite row = column.buttons();
        set = Column.button(row, "passphrase.set", WORDS.text("passphrase.set"), this::set);
        later = Column.button(row, "passphrase.later", WORDS.text("passphrase.later"), session::enter);
        parent.getShell().setDefaultButton(set);
    }

    @Override
    public void focus() {
        passphrase.focus();
    }

    /** It was not changed: says why. */
    void refuse(String why) {
        if (!hint.isDisposed()) {
            enable(true);
            Column.say(hint, why);
            passphrase.focus();
        }
    }

    private void set() {
        passphrase.fault().ifPresentOrElse(fault -> Column.say(hint, fault), () -> {
            enable(false);
            Column.say(hint, WORDS.text("passphrase.setting"));
            session.changePassphrase(groups, passphrase.typed(), this);
        });
    }

    private void enable(boolean enabled) {
        set.setEnabled(enabled);
        later.setEnabled(enabled);
    }
}
