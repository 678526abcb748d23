package org.attune.privacy.ui.internal;

import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks in place why something stays. Enter accepts, Escape goes back. */
final class ReasonLine extends Composite {
    private static final int COLUMNS = 4;
    private static final int MOST_CHARACTERS = 200;
    private final Label question;
    private final Text reason;
    private final Consumer<String> accepted;
    private final Runnable cancelled;
    private String words = "";

    ReasonLine(Composite parent, String id, Consumer<String> accepted, Runnable cancelled) {
        super(parent, SWT.NONE);
        this.accepted = accepted;
        this.cancelled = cancelled;
        setLayout(HintLine.margins(new GridLayout(COLUMNS, false)));
        question = new Label(this, SWT.NONE);
        question.setData(Ids.KEY, id + ".reason.question");
        reason = new Text(this, SWT.BORDER | SWT.SINGLE);
        reason.setData(Ids.KEY, id + ".reason");
        reason.setTextLimit(MOST_CHARACTERS);
        reason.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        reason.addTraverseListener(this::traversed);
        button("reason.keep", id + ".reason.keep", this::accept);
        button("reason.cancel", id + ".reason.cancel", cancelled);
    }

    /** Begins anew, with the keyboard in the field. */
    void ask(String found) {
        words = found;
        reason.setText("");
        say("reason.ask");
        reason.setFocus();
    }

    private void traversed(TraverseEvent event) {
        if (event.detail == SWT.TRAVERSE_RETURN) {
            event.doit = false;
            accept();
        } else if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            cancelled.run();
        }
    }

    private void accept() {
        String said = reason.getText().strip();
        if (said.isEmpty()) {
            refuse("reason.empty");
        } else if (said.toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT))) {
            refuse("reason.repeats");
        } else {
            accepted.accept(said);
        }
    }

    private void refuse(String key) {
        say(key);
        reason.setFocus();
    }

    private void say(String key) {
        question.setText(Hint.Texts.WORDS.text(key));
        question.requestLayout();
    }

    private void button(String key, String id, Runnable action) {
        Button button = new Button(this, SWT.PUSH | SWT.FLAT);
        Mnemonics.label(button, Hint.Texts.WORDS.text(key));
        button.setData(Ids.KEY, id);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
    }
}
