package org.attune.privacy.ui.internal;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The quiet line below a field: a sentence, and what one can do about it. Takes no room while there is no hint. */
public final class HintLine extends Composite {
    private static final int COLUMNS = 4;
    private final Label sentence;
    private final Button change;
    private final Button leave;
    private final Button remove;
    private final ReasonLine reason;
    private Optional<Hint> hint = Optional.empty();
    private boolean isAsking;

    /** What the buttons do. */
    public interface Actions {
        /** Shows the place in the field. */
        void change(Hint.Found found);

        /** Leaves the place as it is, for a reason that is neither blank nor repeats the words. */
        void leave(Hint.Found found, String reason);

        /** Takes out what cannot be printed. */
        void remove();

        /** Goes back to the field. */
        void back();
    }

    public HintLine(Composite parent, String id, Actions actions) {
        super(parent, SWT.NONE);
        setLayout(margins(new GridLayout(COLUMNS, false)));
        setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        sentence = new Label(this, SWT.WRAP);
        sentence.setData(Ids.KEY, id + ".hint");
        sentence.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        change = button("button.change", id + ".change", () -> found().ifPresent(actions::change));
        leave = button("button.leave", id + ".leave", this::askForReason);
        remove = button("button.remove", id + ".remove", actions::remove);
        reason = new ReasonLine(this, id, words -> found().ifPresent(found -> actions.leave(found, words)), () -> {
            show(hint);
            actions.back();
        });
        reason.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, COLUMNS, 1));
        ask(false);
        present(this, false);
    }

    /** Says something else, or nothing. A reason that is being written for the same place is not disturbed. */
    public void show(Optional<Hint> next) {
        hint = next;
        sentence.setText(next.map(Hint::sentence).map(words -> words.replace("&", "&&")).orElse(""));
        boolean isFound = found().isPresent();
        present(change, isFound);
        present(leave, isFound);
        present(remove, next.filter(Hint.Unprintable.class::isInstance).isPresent());
        ask(false);
        present(this, next.isPresent());
        requestLayout();
    }

    /** Whether a reason is being written for these words. */
    public boolean isAskingAbout(Optional<Hint> other) {
        return isAsking && found().map(Hint.Found::words).equals(other.flatMap(HintLine::wordsOf));
    }

    /** What is said now. */
    public Optional<Hint> hint() {
        return hint;
    }

    /** The label that holds the sentence. */
    public Control sentence() {
        return sentence;
    }

    /** Gives the keyboard to the first button, if there is one. */
    public void takeFocus() {
        (found().isPresent() ? change : remove).setFocus();
    }

    private static Optional<String> wordsOf(Hint hint) {
        return hint instanceof Hint.Found found ? Optional.of(found.words()) : Optional.empty();
    }

    private Optional<Hint.Found> found() {
        return hint.filter(Hint.Found.class::isInstance).map(Hint.Found.class::cast);
    }

    private void askForReason() {
        present(change, false);
        present(leave, false);
        ask(true);
        found().ifPresent(found -> reason.ask(found.words()));
        requestLayout();
    }

    private void ask(boolean asks) {
        isAsking = asks;
        present(reason, asks);
    }

    private Button button(String key, String id, Runnable action) {
        Button button = new Button(this, SWT.PUSH | SWT.FLAT);
        button.setText(Hint.Texts.WORDS.text(key));
        button.setData(Ids.KEY, id);
        button.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        return button;
    }

    static GridLayout margins(GridLayout layout) {
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        return layout;
    }

    private static void present(Control control, boolean isThere) {
        ((GridData) control.getLayoutData()).exclude = !isThere;
        control.setVisible(isThere);
    }
}
