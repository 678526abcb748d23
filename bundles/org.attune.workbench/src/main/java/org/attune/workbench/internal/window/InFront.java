package org.attune.workbench.internal.window;

import java.util.Optional;

import org.attune.workbench.internal.contributions.Kind;
import org.attune.workbench.internal.contributions.Offered;
import org.attune.workbench.internal.findings.FixList;
import org.attune.workbench.internal.preferences.PreferencesDialog;
import org.attune.workbench.internal.wizards.NewDialog;
import org.eclipse.swt.widgets.Shell;

/** What opens in front of a window and is filled by contributions. */
final class InFront {
    private final MainWindow window;

    InFront(MainWindow window) {
        this.window = window;
    }

    /** What a person may begin. */
    Shell begin() {
        return new NewDialog(window, offered(), window.wizards()).open();
    }

    /** The preferences, where they were left. */
    Shell preferences() {
        return dialog().open();
    }

    /** A page of the preferences. */
    Shell preferences(String page) {
        return dialog().open(page);
    }

    /** What can be done about the finding where the focus is. */
    void fixes() {
        Optional.ofNullable(window.shell().getDisplay().getFocusControl())
                .ifPresent(focus -> new FixList(window, offered()).open(focus));
    }

    private PreferencesDialog dialog() {
        return new PreferencesDialog(window, window.around().comfort().preferences(), offered().all(Kind.PAGE));
    }

    private Offered offered() {
        return window.around().catalogue().offered();
    }
}
