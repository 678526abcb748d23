package org.attune.workbench.internal.workspace;

import org.attune.words.Words;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** The recovery key of a new workspace, shown once; two of its groups are typed back before the window opens. */
final class RecoveryKeyPage implements Page {
    private static final Words WORDS = Words.of(RecoveryKeyPage.class);

    private final Session session;
    private final String key;
    private final RecoveryCheck check;
    private RecoveryKeyForm form;

    RecoveryKeyPage(Session session, String key, RecoveryCheck check) {
        this.session = session;
        this.key = key;
        this.check = check;
    }

    @Override
    public void create(Composite parent) {
        Column column = Column.in(parent, WORDS.text("recovery.title"));
        form = new RecoveryKeyForm(column, key, check, session.background());
        Button go = Column.button(column.buttons(), "recovery.continue", WORDS.text("recovery.continue"), this::goOn);
        parent.getShell().setDefaultButton(go);
    }

    @Override
    public void focus() {
        form.focus();
    }

    private void goOn() {
        if (form.passes()) {
            session.enter();
        }
    }
}
