package org.attune.forms.ui.internal.fields;

import java.util.stream.Collectors;

import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.display.SpokenName;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Answers to look at, or to copy. */
final class ToldField implements Field {
    private static final Words WORDS = Words.of(ToldField.class);

    private final Asked asked;
    private final Text text;

    ToldField(Composite parent, Asked asked) {
        this.asked = asked;
        text = WidgetIds.set(new Text(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY), asked.id());
        text.setBackground(parent.getBackground());
        text.setLayoutData(Grids.wideFrom(160));
        text.addListener(SWT.Traverse, event -> event.doit = true);
        SpokenName.give(text, asked.question());
        refresh();
    }

    @Override
    public void focus() {
        text.setFocus();
    }

    @Override
    public void refresh() {
        String told = asked.place().values().stream().map(asked::told).collect(Collectors.joining("\n"));
        String now = told.isEmpty() ? WORDS.text(asked.setting().readOnly() ? "unanswered" : "nothing") : told;
        if (!now.equals(text.getText())) {
            text.setText(now);
            text.requestLayout();
        }
    }
}
