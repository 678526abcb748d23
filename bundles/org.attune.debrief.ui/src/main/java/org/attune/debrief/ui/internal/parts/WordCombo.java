package org.attune.debrief.ui.internal.parts;

import java.util.List;

import org.attune.frameworks.Term;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/**
 * A choice of a word of a vocabulary, where other words may be typed: what is typed and is no word of it is kept as it
 * is. On the user interface's thread.
 */
public final class WordCombo {
    private static final int LEAST_WIDTH = 20 * Grids.STEP;
    private static final int MOST_WIDTH = 46 * Grids.STEP;

    private final Combo combo;
    private List<Term> terms;

    /**
     * @param parent has a grid layout
     * @param id the id of the combo
     * @param name what a screen reader says
     * @param style {@code SWT.READ_ONLY} when only words of the list count, else {@code SWT.DROP_DOWN}
     */
    public WordCombo(Composite parent, String id, String name, List<Term> terms, int style) {
        this.terms = List.copyOf(terms);
        combo = Named.as(name, WidgetIds.set(new Combo(parent, style), id));
        combo.setItems(terms.stream().map(Term::label).toArray(String[]::new));
        combo.setLayoutData(Grids.wideFrom(width()));
    }

    /** The control. */
    public Combo control() {
        return combo;
    }

    /** The word; what was typed where it is none of the list. */
    public String word() {
        String typed = combo.getText().strip();
        return terms.stream().filter(term -> term.label().equals(typed)).map(Term::code).findFirst().orElse(typed);
    }

    /** Offers other words; what is chosen stays, when it is among them. */
    public void offer(List<Term> others) {
        if (!terms.equals(others)) {
            String now = word();
            boolean focused = combo.isFocusControl();
            terms = List.copyOf(others);
            combo.setItems(terms.stream().map(Term::label).toArray(String[]::new));
            combo.setLayoutData(Grids.wideFrom(width()));
            choose(now);
            // GTK takes the keyboard from a choice whose words are replaced.
            if (focused) {
                combo.setFocus();
            }
        }
    }

    /** Shows a word. */
    public void choose(String word) {
        String label = terms.stream().filter(term -> term.code().equals(word)).map(Term::label).findFirst()
                .orElse(word);
        if ((combo.getStyle() & SWT.READ_ONLY) != 0 && combo.indexOf(label) < 0) {
            combo.add(label);
        }
        combo.setText(label);
    }

    /** What cannot be typed on is read whole; what is typed scrolls. */
    private int width() {
        return (combo.getStyle() & SWT.READ_ONLY) == 0
                ? LEAST_WIDTH
                : Math.clamp(combo.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, LEAST_WIDTH, MOST_WIDTH);
    }

    /** Calls somebody after each change. */
    public void onChange(Runnable then) {
        combo.addListener(SWT.Modify, event -> then.run());
    }
}
