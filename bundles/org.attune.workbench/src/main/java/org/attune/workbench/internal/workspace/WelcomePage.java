package org.attune.workbench.internal.workspace;

import org.attune.words.Words;
import org.attune.workbench.internal.parts.Buttons;
import org.attune.workbench.internal.parts.Spacing;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The first start: three ways in. */
final class WelcomePage implements Page {
    private static final Words WORDS = Words.of(WelcomePage.class);
    private static final int CARD = 300;

    private final Session session;
    private Button first;

    WelcomePage(Session session) {
        this.session = session;
    }

    @Override
    public void create(Composite parent) {
        Column column = Column.in(parent, WORDS.text("welcome.title"));
        column.sentence(WORDS.text("welcome.words"));
        column.gap();
        Composite cards = column.row(2);
        first = card(cards, "welcome.create", session::createNew);
        card(cards, "welcome.open", session::chooseAnother);
        card(cards, "welcome.demo", session::demo);
    }

    @Override
    public void focus() {
        first.setFocus();
    }

    /** A button, as wide as the widest, beside what it is for. */
    private static Button card(Composite cards, String key, Runnable act) {
        Button button = Column.button(cards, key, WORDS.text(key), act);
        GridData wide = new GridData(SWT.FILL, SWT.BEGINNING, false, false);
        wide.widthHint = Math.max(22 * Grids.STEP, Buttons.width(button));
        button.setLayoutData(wide);
        Label words = new Label(cards, SWT.WRAP);
        words.setText(WORDS.text(key + ".words"));
        words.setLayoutData(Spacing.wrapped(CARD));
        return button;
    }
}
