package org.attune.mentoring.ui.internal.entry;

import java.util.List;
import java.util.stream.Stream;

import org.attune.frameworks.Term;
import org.attune.mentoring.ui.internal.parts.TermChoice;
import org.attune.words.Words;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A label, and beside it a choice of one word of a vocabulary, or none. */
final class WordChoice {
    private static final Words WORDS = Words.of(WordChoice.class);
    private static final Term NONE = new Term("", "");

    private final TermChoice choice;

    WordChoice(Composite parent, String key, List<Term> terms) {
        new Label(parent, SWT.NONE).setText(WORDS.text(key));
        choice = new TermChoice(parent, "entry." + key, WORDS.text(key),
                Stream.concat(Stream.of(NONE), terms.stream()).toList());
        choice.control().setLayoutData(Grids.wide());
    }

    void onChange(Runnable then) {
        choice.onChange(then);
    }

    void choose(String word) {
        choice.choose(word);
    }

    String chosen() {
        return choice.chosen();
    }
}
