package org.attune.workbench.internal.help;

import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.internal.commands.KeyChoices;
import org.attune.workbench.internal.parts.Navigator;
import org.attune.workbench.internal.parts.PartSite;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;

/** Help in a window of its own, for dialogs, which leave no way to the view. Escape closes it. */
public final class HelpWindow {
    private static final Words WORDS = Words.of(HelpWindow.class);

    private HelpWindow() {
    }

    /** Opens it in front of a dialog; it shows what the shelf is asked for. */
    public static Shell open(Shell dialog, Navigator navigator, HelpShelf shelf, KeyChoices commands) {
        Shell shell = WidgetIds.set(new Shell(dialog, SWT.DIALOG_TRIM | SWT.RESIZE), "dialog.help");
        shell.setText(WORDS.text("window"));
        shell.setLayout(new FillLayout());
        shell.setSize(60 * Grids.STEP, 75 * Grids.STEP);
        PartSite site = new PartSite(navigator);
        HelpPane pane = new HelpPane(shell, site, shelf, commands);
        shell.addListener(SWT.Dispose, event -> site.end());
        shell.open();
        pane.focus();
        return shell;
    }
}
