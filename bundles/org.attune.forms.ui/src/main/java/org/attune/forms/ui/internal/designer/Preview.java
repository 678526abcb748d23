package org.attune.forms.ui.internal.designer;

import java.util.Optional;

import org.attune.forms.filling.Filling;
import org.attune.forms.ui.FormPane;
import org.attune.forms.ui.FormSetting;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The form as it will be, to be tried. What is answered here goes nowhere, and stays while the form is written on. */
final class Preview {
    private static final Words WORDS = Words.of(Preview.class);
    private static final int PAUSE = 400;

    private final Blueprint blueprint;
    private final FormSetting setting;
    private final Composite page;
    private final Runnable again = this::show;
    private Optional<FormPane> pane = Optional.empty();

    Preview(Composite parent, Blueprint blueprint, FormSetting setting) {
        this.blueprint = blueprint;
        this.setting = setting;
        page = new Composite(parent, SWT.NONE);
        page.setLayout(Grids.view(1));
        Label title = WidgetIds.set(new Label(page, SWT.WRAP), "form.preview");
        title.setText(WORDS.text("preview"));
        title.setLayoutData(Grids.wideFrom(120));
        show();
        page.addDisposeListener(event -> page.getDisplay().timerExec(-1, again));
    }

    /** The form has changed: shows it at the next pause. */
    void later() {
        page.getDisplay().timerExec(PAUSE, again);
    }

    private void show() {
        Filling filling = pane.map(before -> Filling.goOn(blueprint.form(), before.filling().draft("")))
                .orElseGet(() -> Filling.begin(blueprint.form()));
        pane.ifPresent(FormPane::dispose);
        FormPane fresh = new FormPane(page, filling, setting);
        fresh.setLayoutData(Grids.whole());
        pane = Optional.of(fresh);
        page.layout(true, true);
    }
}
