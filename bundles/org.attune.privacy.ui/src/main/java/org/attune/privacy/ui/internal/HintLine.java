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
    private final String id;
    private final Actions actions;
    private final Label sentence;
    private final Button change;
    private final Button leave;
    private final Button remove;
    private Optional<ReasonLine> reason = Optional.empty();
    private Optional<Hint> hint = Optional.empty();

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
        this.id = id;
        this.actions = actions;
        setLayout(margins(new GridLayout(COLUMNS, false)));
        setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        sentence = new Label(this, SWT.WRAP);
        sentence.setData(Ids.KEY, id + ".hint");
        sentence.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        change = button("button.change", id + ".change", () -> found().ifPresent(actions::change));
        leave = button("button.leave", id + ".leave", this::askForReason);
        remove = button("button.remove", id + ".remove", actions::remove);
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
        forgetReason();
        present(this, next.isPresent());
        requestLayout();
        Mnemonics.onlyInFirst(getShell());
    }

    /** Whether a reason is being written for these words. */
    public boolean isAskingAbout(Optional<Hint> other) {
        return reason.isPresent() && found().map(Hint.Found::words).equals(other.flatMap(HintLine::wordsOf));
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
        ReasonLine line = new ReasonLine(this, id, words -> found().ifPresent(found -> actions.leave(found, words)),
                this::dropReason);
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, COLUMNS, 1));
        reason = Optional.of(line);
        requestLayout();
        getShell().layout(new Control[]{line});
        Mnemonics.onlyInFirst(getShell());
        found().ifPresent(found -> line.ask(found.words()));
    }

    private void dropReason() {
        show(hint);
        actions.back();
    }

    /** It is there only while it asks: a field that waits unseen would be laid out with no room. */
    private void forgetReason() {
        reason.ifPresent(ReasonLine::dispose);
        reason = Optional.empty();
    }

    private Button button(String key, String id, Runnable action) {
        Button button = new Button(this, SWT.PUSH | SWT.FLAT);
        Mnemonics.label(button, Hint.Texts.WORDS.text(key));
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
