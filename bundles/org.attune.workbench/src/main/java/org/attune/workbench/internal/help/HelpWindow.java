package org.attune.workbench.internal.help;

import java.util.Arrays;
import java.util.List;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.internal.commands.KeyChoices;
import org.attune.workbench.internal.parts.KeyboardBack;
import org.attune.workbench.internal.parts.Navigator;
import org.attune.workbench.internal.parts.PartSite;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;

/** Help in a window of its own, for dialogs, which leave no way to the view. Escape closes it. */
public final class HelpWindow {
    private static final Words WORDS = Words.of(HelpWindow.class);
    private static final String ID = "dialog.help";

    private HelpWindow() {
    }

    /**
     * Opens it in front of a dialog, or brings the one that is there to the front.
     *
     * @param words topics or words of a context; the first that leads to a page is shown, else the beginning
     */
    public static void open(Shell dialog, List<String> words, Navigator navigator, HelpShelf shelf,
            KeyChoices commands) {
        Shell shell = Arrays.stream(dialog.getShells()).filter(HelpWindow::is).findFirst()
                .orElseGet(() -> make(dialog, navigator, shelf, commands));
        shelf.want(shell, words);
        shell.setActive();
    }

    /** Whether a window is one. */
    public static boolean is(Shell window) {
        return ID.equals(window.getData(WidgetIds.KEY));
    }

    private static Shell make(Shell dialog, Navigator navigator, HelpShelf shelf, KeyChoices commands) {
        Shell shell = WidgetIds.set(new Shell(dialog, SWT.DIALOG_TRIM | SWT.RESIZE), ID);
        shell.setText(WORDS.text("window"));
        shell.setLayout(new FillLayout());
        shell.setSize(60 * Grids.STEP, 75 * Grids.STEP);
        PartSite site = new PartSite(navigator);
        HelpPane pane = new HelpPane(shell, shell, site, shelf, commands);
        shell.addListener(SWT.Dispose, event -> site.end());
        KeyboardBack.from(shell);
        shell.open();
        pane.focus();
        return shell;
    }
}
