package org.attune.workbench.internal.today;

import java.util.List;

import org.attune.workbench.internal.parts.Spacing;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Sentences below each other, shown anew at each change. */
final class Sentences {
    private static final int WIDTH = 600;

    private final Composite list;

    Sentences(Composite parent) {
        list = Spacing.box(parent, Grids.columns(1));
        list.setLayoutData(Grids.wide());
    }

    void show(List<String> sentences) {
        for (Control old : list.getChildren()) {
            old.dispose();
        }
        for (String sentence : sentences) {
            Label label = new Label(list, SWT.WRAP);
            label.setText(sentence.replace("&", "&&"));
            label.setLayoutData(Spacing.wrapped(WIDTH));
        }
    }
}
