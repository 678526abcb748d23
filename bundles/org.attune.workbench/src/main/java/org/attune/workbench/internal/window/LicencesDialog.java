package org.attune.workbench.internal.window;

import java.nio.file.Path;
import java.util.List;

import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.display.SpokenName;
import org.attune.workbench.internal.parts.Buttons;
import org.attune.workbench.internal.parts.InView;
import org.attune.workbench.internal.parts.PartSite;
import org.attune.workbench.internal.window.Licences.Work;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** The works that Attune consists of, and their licences. */
final class LicencesDialog {
    private static final Words WORDS = Words.of(LicencesDialog.class);

    private final PartSite site;
    private final Shell dialog;
    private final org.eclipse.swt.widgets.List works;
    private final Text text;

    LicencesDialog(Shell parent, MainWindow window) {
        site = new PartSite(window);
        dialog = WidgetIds.set(new Shell(parent, SWT.DIALOG_TRIM | SWT.RESIZE), "dialog.licences");
        dialog.setText(WORDS.text("licences.title"));
        dialog.setLayout(Grids.view(2));
        works = WidgetIds.set(new org.eclipse.swt.widgets.List(dialog, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL),
                "licences.works");
        works.setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, true));
        SpokenName.give(works, WORDS.text("licences.works"));
        text = WidgetIds.set(new Text(dialog, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER),
                "licences.text");
        text.setLayoutData(Grids.whole());
        SpokenName.give(text, WORDS.text("licences.title"));
        Composite row = Buttons.row(dialog, 1);
        ((GridData) row.getLayoutData()).horizontalSpan = 2;
        dialog.setDefaultButton(
                Buttons.push(row, "licences.close", WORDS.text("about.close"), dialog::dispose));
        dialog.addListener(SWT.Dispose, event -> site.end());
    }

    Shell open(Path home) {
        site.background().call(WORDS.text("licences.title"), () -> Licences.read(home), this::fill,
                unreadable -> text.setText(WORDS.text("licences.unreadable", home)));
        dialog.setSize(110 * Grids.STEP, 70 * Grids.STEP);
        InView.center(dialog);
        dialog.open();
        works.setFocus();
        return dialog;
    }

    private void fill(List<Work> read) {
        read.forEach(work -> works.add(work.name()));
        works.addListener(SWT.Selection, event -> text.setText(read.get(works.getSelectionIndex()).text()));
        works.select(0);
        text.setText(read.getFirst().text());
        dialog.layout(true, true);
    }
}
