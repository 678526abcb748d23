package org.attune.mentoring.ui.internal.parts;

import java.util.ArrayList;
import java.util.List;

import org.attune.frameworks.Term;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/**
 * A choice of one word of a list, or of none. A word that the list does not have is offered as it is. On the user
 * interface's thread.
 */
public final class TermChoice {
    private static final int LEAST_WIDTH = 10 * Grids.STEP;

    private final Combo combo;
    private final List<Term> known;
    private final List<Runnable> listeners = new ArrayList<>();
    private List<Term> offered = List.of();
    private String told = "";

    /**
     * @param parent has a grid layout
     * @param id the id of the control
     * @param name what a screen reader says
     * @param terms what is offered; a term without a label stands for none
     */
    public TermChoice(Composite parent, String id, String name, List<Term> terms) {
        combo = Named.as(name, WidgetIds.set(new Combo(parent, SWT.READ_ONLY), id));
        combo.setLayoutData(Grids.wideFrom(LEAST_WIDTH));
        known = List.copyOf(terms);
        combo.addListener(SWT.Modify, event -> modified());
        choose(known.isEmpty() ? "" : known.getFirst().code());
    }

    /** Calls somebody after each change. */
    public void onChange(Runnable then) {
        listeners.add(then);
    }

    /** GTK also tells, somewhat later, of what was filled in. */
    private void modified() {
        if (!chosen().equals(told)) {
            told = chosen();
            List.copyOf(listeners).forEach(Runnable::run);
        }
    }

    /** Shows a word. */
    public void choose(String word) {
        List<Term> terms = new ArrayList<>(known);
        if (terms.stream().noneMatch(term -> term.code().equals(word))) {
            terms.add(new Term(word, word));
        }
        offered = List.copyOf(terms);
        told = word;
        combo.setItems(offered.stream().map(Term::label).toArray(String[]::new));
        combo.select(offered.stream().map(Term::code).toList().indexOf(word));
    }

    /** The word; empty for none. */
    public String chosen() {
        return combo.getSelectionIndex() < 0 ? "" : offered.get(combo.getSelectionIndex()).code();
    }

    /** Puts the keyboard here. */
    public void focus() {
        combo.setFocus();
    }

    /** The control, for the place of announcements. */
    public Combo control() {
        return combo;
    }
}
