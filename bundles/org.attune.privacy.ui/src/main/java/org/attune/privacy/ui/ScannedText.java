package org.attune.privacy.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

import org.attune.privacy.Finding;
import org.attune.privacy.ui.internal.DelayedScan;
import org.attune.privacy.ui.internal.Field;
import org.attune.privacy.ui.internal.Hint;
import org.attune.privacy.ui.internal.HintLine;
import org.attune.privacy.ui.internal.Mnemonics;
import org.attune.privacy.ui.internal.TextCheck;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.ModifyListener;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

/**
 * A text field with a quiet line below that appears when the text may point to a person, holds a character that cannot
 * be printed, or is longer than 20,000 UTF-16 units. Nothing is refused: {@link #getText()} gives exactly what stands
 * there. A person can show the place (<i>Change</i>), leave it with a reason (<i>Leave as is…</i>) or go on.
 * <p>
 * Scans run away from the display's thread, 300 milliseconds after the last key. M1+Z and M1+Shift+Z undo and redo,
 * M1+. goes from the field to the hint, Tab always leaves the field. With several hints in a window only the first
 * one's buttons carry mnemonics. For tests and the tour the widgets carry ids:
 * that of the field as given, and with the endings {@code .hint}, {@code .change}, {@code .leave}, {@code .remove},
 * {@code .reason}, {@code .reason.question}, {@code .reason.keep} and {@code .reason.cancel}.
 * <p>
 * All methods are called on the display's thread. The parent's layout has to give the field the width it may fill; the
 * height changes as the text grows.
 */
public final class ScannedText extends Composite {
    private final Field field;
    private final HintLine line;
    private final TextCheck check = new TextCheck();
    private final DelayedScan delayed;
    private final Consumer<LeftAsIs> leftAsIs;
    private String scanned = "";
    private List<Finding> findings = List.of();

    /**
     * @param parent where the field goes
     * @param lines one line or many
     * @param id the id of the field, such as {@code quick.touchpoint}
     * @param scanning what the text is scanned with
     * @param leftAsIs told on the display's thread when a person leaves a place as it is
     */
    public ScannedText(Composite parent, Lines lines, String id, Scanning scanning, Consumer<LeftAsIs> leftAsIs) {
        super(parent, SWT.NONE);
        this.leftAsIs = Objects.requireNonNull(leftAsIs, "leftAsIs");
        setLayout(withoutMargins());
        field = new Field(this, lines, id);
        line = new HintLine(this, id, new Answers());
        delayed = new DelayedScan(getDisplay(), scanning, this::getText, this::found);
        field.widget().addModifyListener(e -> delayed.textChanged());
        field.widget().addKeyListener(KeyListener.keyPressedAdapter(this::goToHint));
        addListener(SWT.Activate, e -> Mnemonics.onlyInFirst(getShell()));
        field.widget().getAccessible().addRelation(ACC.RELATION_DESCRIBED_BY, line.sentence().getAccessible());
        addDisposeListener(e -> delayed.stop());
    }

    /** Exactly what stands in the field. */
    public String getText() {
        return field.widget().getText();
    }

    /**
     * Begins another text. What was left as is, and what could be undone, is forgotten; the text is scanned as if it
     * had been typed.
     *
     * @param text any text; lines are parted by line feeds
     */
    public void setText(String text) {
        check.reset();
        field.begin(text);
    }

    /** Where the cursor is: so many UTF-16 units stand before it. */
    public int caret() {
        return field.widget().getCaretOffset();
    }

    /**
     * Puts other words in the place of some, as one step that can be undone; the cursor goes behind them.
     *
     * @param start the first unit, from 0
     * @param end the one after the last, not beyond the text
     */
    public void replace(int start, int end, String words) {
        field.replace(start, end, words);
    }

    /** Calls somebody at each press of a key with Control; it then types nothing. */
    public void onControl(char key, Runnable then) {
        field.widget().addVerifyKeyListener(event -> {
            if (event.keyCode == key && (event.stateMask & SWT.MODIFIER_MASK) == SWT.CTRL) {
                event.doit = false;
                then.run();
            }
        });
    }

    /** Adds somebody who is told of every change of the text, before it is scanned. */
    public void addModifyListener(ModifyListener listener) {
        field.widget().addModifyListener(listener);
    }

    /**
     * What a screen reader calls the field. Without it the label before the field is read.
     *
     * @param name the words, without a mnemonic mark
     */
    public void setAccessibleName(String name) {
        field.setName(name);
    }

    /** What the line below says now; empty while it is hidden. */
    public Optional<String> hint() {
        return line.hint().map(Hint::sentence);
    }

    /**
     * The places found by the last scan and not left as is, in the order of the text. While a person types it lags
     * behind the text by the pause and the scan; who needs certainty scans {@link #getText()} anew.
     */
    public List<Finding> openFindings() {
        return check.open(scanned, findings);
    }

    /**
     * Scans without waiting for a pause.
     *
     * @return completes on the display's thread when what stands in the field was scanned and the hint is shown, or
     *         when it will not be scanned any more; never fails
     */
    public CompletionStage<Void> scanNow() {
        CompletableFuture<Void> scannedNow = new CompletableFuture<>();
        delayed.now(() -> scannedNow.complete(null));
        return scannedNow;
    }

    /** Takes back the last step of typing, if there is one. */
    public void undo() {
        field.undo();
    }

    /** Does again what was taken back last, if nothing was typed since. */
    public void redo() {
        field.redo();
    }

    @Override
    public boolean setFocus() {
        checkWidget();
        // While a window is disposed the platform may offer the keyboard to a field that has just gone.
        return !field.widget().isDisposed() && field.widget().setFocus();
    }

    private void found(List<Finding> places) {
        scanned = getText();
        findings = places;
        Optional<Hint> next = check.hint(scanned, findings);
        if (!line.isAskingAbout(next)) {
            say(next);
        }
    }

    private void say(Optional<Hint> next) {
        line.show(next);
        field.mark(openFindings());
        field.describe(hint().orElse(""), line.sentence());
    }

    private void goToHint(KeyEvent event) {
        if (event.keyCode == '.' && event.stateMask == SWT.MOD1 && line.hint().isPresent()) {
            line.takeFocus();
        }
    }

    private static GridLayout withoutMargins() {
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 2;
        return layout;
    }

    /** What happens when a person answers the hint. */
    private final class Answers implements HintLine.Actions {
        @Override
        public void change(Hint.Found found) {
            field.select(found);
        }

        @Override
        public void leave(Hint.Found found, String reason) {
            check.leave(found.finding().kind(), found.words());
            say(check.hint(scanned, findings));
            back();
            leftAsIs.accept(new LeftAsIs(found.finding().kind(), reason));
        }

        @Override
        public void remove() {
            field.replaceAll(TextCheck.printable(getText()));
            back();
        }

        @Override
        public void back() {
            setFocus();
        }
    }
}
