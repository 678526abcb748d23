package org.attune.workbench.internal.workspace;

import java.util.Arrays;
import java.util.Optional;

import org.attune.words.Words;
import org.attune.workbench.parts.Strength;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A passphrase to be chosen, typed twice, with an honest word about how hard it is to guess. */
public final class NewPassphrase {
    private static final Words WORDS = Words.of(NewPassphrase.class);
    private static final int LONGEST = 1000;

    private final Text first;
    private final Label strength;
    private final Text again;

    /** Adds its fields to a column. */
    public NewPassphrase(Column column) {
        first = column.field("new.passphrase", WORDS.text("new.passphrase"), SWT.PASSWORD);
        strength = column.hint("new.strength");
        again = column.field("new.again", WORDS.text("new.again"), SWT.PASSWORD);
        first.setTextLimit(LONGEST);
        again.setTextLimit(LONGEST);
        first.addListener(SWT.Modify, event -> sayStrength());
        Column.say(strength, WORDS.text("strength.none"));
    }

    /** What was typed; the caller wipes it. */
    public char[] typed() {
        return first.getTextChars();
    }

    /** What a person has to mend, with the focus put there; empty when nothing. */
    public Optional<String> fault() {
        char[] typed = first.getTextChars();
        char[] repeated = again.getTextChars();
        try {
            return fault(typed, repeated);
        } finally {
            Arrays.fill(typed, ' ');
            Arrays.fill(repeated, ' ');
        }
    }

    /** Puts the focus into the first field. */
    public void focus() {
        first.setFocus();
    }

    /** Puts the focus where the passphrase is typed again. */
    public void focusAgain() {
        again.setFocus();
    }

    /** Types it for a person, once. */
    void type(String passphrase) {
        first.setText(passphrase);
    }

    private Optional<String> fault(char[] typed, char[] repeated) {
        if (Strength.of(typed) == Strength.TOO_SHORT) {
            focus();
            return Optional.of(WORDS.text("strength.TOO_SHORT"));
        }
        if (!Arrays.equals(typed, repeated)) {
            focusAgain();
            again.selectAll();
            return Optional.of(WORDS.text("new.differ"));
        }
        return Optional.empty();
    }

    private void sayStrength() {
        char[] typed = first.getTextChars();
        Column.say(strength, typed.length == 0
                ? WORDS.text("strength.none")
                : WORDS.text("strength." + Strength.of(typed)));
        Arrays.fill(typed, ' ');
    }
}
