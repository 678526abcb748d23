package org.attune.debrief.ui.internal.start;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.attune.debrief.RoleCount;
import org.attune.debrief.ui.internal.parts.Controls;
import org.attune.debrief.ui.internal.parts.WordCombo;
import org.attune.frameworks.Term;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

/** How many of which profession take part, as counts. On the user interface's thread. */
final class RolesField {
    private static final Words WORDS = Words.of(RolesField.class);
    private static final int MOST_PEOPLE = 200;

    private final List<RoleCount> counts = new ArrayList<>();
    private final List<Term> terms;
    private final WordCombo role;
    private final Spinner people;
    private final Button add;
    private final Button clear;
    private final Label told;
    private Runnable changed = () -> {};

    RolesField(Composite parent, Controls make, List<Term> terms) {
        this.terms = terms;
        make.label(parent, "start.roles");
        Composite row = Grids.row(parent, 4);
        role = new WordCombo(row, "debrief.start.role", WORDS.text("start.roles"), terms, SWT.DROP_DOWN);
        people = Named.as(WORDS.text("start.roles.people"),
                WidgetIds.set(new Spinner(row, SWT.BORDER), "debrief.start.role.people"));
        people.setValues(1, 1, MOST_PEOPLE, 0, 1, 5);
        add = make.button(row, "start.roles.add", this::add);
        clear = make.button(row, "start.roles.clear", this::clear);
        told = WidgetIds.set(new Label(parent, SWT.WRAP), "debrief.start.role.told");
        told.setLayoutData(Controls.wrapped(2));
        role.onChange(this::tell);
        tell();
    }

    void onChange(Runnable then) {
        changed = then;
    }

    List<RoleCount> counts() {
        return List.copyOf(counts);
    }

    private void add() {
        counts.removeIf(one -> one.role().equals(role.word()));
        counts.add(new RoleCount(role.word(), people.getSelection()));
        role.choose("");
        role.control().setFocus();
        tell();
    }

    private void clear() {
        counts.clear();
        tell();
        role.control().setFocus();
    }

    private void tell() {
        add.setEnabled(!role.word().isBlank());
        clear.setEnabled(!counts.isEmpty());
        told.setText(counts.stream().map(one -> WORDS.text("start.roles.one", one.people(), label(one.role())))
                .collect(Collectors.joining(", ")).replace("&", "&&"));
        Grids.show(told, !counts.isEmpty());
        changed.run();
    }

    private String label(String word) {
        return terms.stream().filter(term -> term.code().equals(word)).map(Term::label).findFirst().orElse(word);
    }
}
