package org.attune.mentoring.ui.internal.today;

import org.attune.words.Words;
import org.attune.workbench.TodayContribution;
import org.attune.workbench.TodaySection;
import org.attune.workbench.WidgetIds;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

/** The one button that a tired person wants. */
@Component(service = TodaySection.class, scope = ServiceScope.PROTOTYPE)
@TodayContribution(id = "mentoring.begin", order = 10)
public final class BeginSection implements TodaySection {
    private static final Words WORDS = Words.of(BeginSection.class);

    @Override
    public void create(Composite parent, TodaySite site) {
        Button button = WidgetIds.set(new Button(parent, SWT.PUSH | SWT.WRAP), "today.log");
        button.setText(WORDS.text("begin"));
        GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        data.widthHint = Math.max(200, button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        button.setLayoutData(data);
        button.addListener(SWT.Selection, event -> site.run("mentoring.log"));
        parent.getShell().setDefaultButton(button);
    }

    @Override
    public void refresh() {
        // A button has nothing to read.
    }
}
