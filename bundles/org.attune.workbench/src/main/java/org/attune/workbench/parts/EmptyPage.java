package org.attune.workbench.parts;

import org.attune.workbench.WidgetIds;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What an empty view shows: one sentence what would be here, and one button that starts it. */
public final class EmptyPage {
    private final Composite page;

    /**
     * @param parent what the page fills
     * @param id the id of the button
     */
    public EmptyPage(Composite parent, String id, String sentence, String action, Runnable does) {
        page = new Composite(parent, SWT.NONE);
        page.setLayout(Grids.page(1));
        Label label = new Label(page, SWT.WRAP);
        label.setText(sentence);
        label.setLayoutData(Grids.wideFrom(160));
        Button button = WidgetIds.set(new Button(page, SWT.PUSH | SWT.WRAP), id);
        button.setText(action);
        button.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
        button.addListener(SWT.Selection, event -> does.run());
    }

    /** The page. */
    public Composite control() {
        return page;
    }
}
