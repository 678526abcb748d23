package org.attune.workbench.internal.workspace;

import org.attune.words.Words;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A workspace cannot be opened: why, and what can be done. */
final class TroublePage implements Page {
    private static final Words WORDS = Words.of(TroublePage.class);

    private final Session session;
    private final String why;
    private Button again;

    /**
     * @param why the sentence for people
     */
    TroublePage(Session session, String why) {
        this.session = session;
        this.why = why;
    }

    @Override
    public void create(Composite parent) {
        Column column = Column.in(parent, WORDS.text("trouble.title"));
        Label words = column.hint("trouble.words");
        Column.say(words, why);
        column.gap();
        Composite row = column.buttons();
        again = Column.button(row, "trouble.again", WORDS.text("trouble.again"), session::again);
        Column.button(row, "trouble.another", WORDS.text("trouble.another"), session::chooseAnother);
        Column.button(row, "trouble.demo", WORDS.text("trouble.demo"), session::demo);
        parent.getShell().setDefaultButton(again);
    }

    @Override
    public void focus() {
        again.setFocus();
    }
}
