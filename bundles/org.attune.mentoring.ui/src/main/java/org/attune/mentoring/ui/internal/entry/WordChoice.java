package org.attune.mentoring.ui.internal.entry;

import java.util.ArrayList;
import java.util.List;

import org.attune.frameworks.Term;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A choice of one word of a vocabulary, or none. A word that the vocabulary does not have is offered as it is. */
final class WordChoice {
    private static final Words WORDS = Words.of(WordChoice.class);

    private final Combo combo;
    private final List<Term> known;
    private final List<Runnable> listeners = new ArrayList<>();
    private List<Term> offered;
    private String told = "";

    WordChoice(Composite parent, String key, List<Term> terms) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(WORDS.text(key));
        combo = Named.as(WORDS.text(key), WidgetIds.set(new Combo(parent, SWT.READ_ONLY), "entry." + key));
        combo.setLayoutData(Grids.wide());
        known = List.copyOf(terms);
        offered = known;
        combo.addListener(SWT.Modify, event -> modified());
    }

    void onChange(Runnable then) {
        listeners.add(then);
    }

    /** GTK also tells, somewhat later, of what was filled in. */
    private void modified() {
        if (!chosen().equals(told)) {
            told = chosen();
            List.copyOf(listeners).forEach(Runnable::run);
        }
    }

    void choose(String word) {
        List<Term> terms = new ArrayList<>();
        terms.add(new Term("", ""));
        terms.addAll(known);
        if (terms.stream().noneMatch(term -> term.code().equals(word))) {
            terms.add(new Term(word, word));
        }
        offered = List.copyOf(terms);
        told = word;
        combo.setItems(offered.stream().map(Term::label).toArray(String[]::new));
        combo.select(offered.stream().map(Term::code).toList().indexOf(word));
    }

    String chosen() {
        return combo.getSelectionIndex() < 0 ? "" : offered.get(combo.getSelectionIndex()).code();
    }
}
