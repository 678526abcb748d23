package org.attune.workbench.internal.window;

import java.util.List;
import java.util.Optional;

import org.attune.workbench.internal.help.HelpContext;
import org.attune.workbench.internal.help.HelpView;
import org.attune.workbench.internal.help.HelpWindow;
import org.attune.workbench.parts.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/** Brings help: beside the work, or in front of a dialog. */
final class Reading {
    private final MainWindow window;

    /** Listens to F1 in the dialogs of a window until that is disposed; in the window itself F1 is a command. */
    Reading(MainWindow window) {
        this.window = window;
        Listener filter = this::inDialog;
        window.shell().getDisplay().addFilter(SWT.KeyDown, filter);
        window.shell().addListener(SWT.Dispose, event -> event.display.removeFilter(SWT.KeyDown, filter));
    }

    /** Help for where the focus is. */
    void here() {
        show(Optional.ofNullable(window.shell().getDisplay().getFocusControl()).map(HelpContext::of)
                .orElse(List.of()));
    }

    /** Shows the first of these that leads to a page: topics, or words of a context. */
    void show(List<String> words) {
        window.around().comfort().help().want(window.shell(), words);
        window.showView(HelpView.ID);
    }

    private void inDialog(Event event) {
        boolean plainF1 = event.keyCode == SWT.F1 && (event.stateMask & SWT.MODIFIER_MASK) == 0;
        if (plainF1 && event.widget instanceof Control control && belongs(control.getShell())) {
            event.doit = false;
            HelpWindow.open(control.getShell(), HelpContext.of(control), window, window.around().comfort().help(),
                    window.around().comfort().keys());
        }
    }

    /** A dialog of the window, or one in front of such; in help itself there is nothing more to say. */
    private boolean belongs(Shell dialog) {
        return dialog != window.shell() && Focus.isAt(dialog, window.shell()) && !HelpWindow.is(dialog);
    }
}
