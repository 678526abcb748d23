package org.attune.workbench.internal.secrets;

import java.time.Duration;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.attune.records.workspace.WorkspaceException;
import org.attune.words.Words;
import org.attune.workbench.Background;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.internal.messages.Faults;
import org.attune.workbench.internal.parts.InView;
import org.attune.workbench.internal.parts.Navigator;
import org.attune.workbench.internal.parts.PartSite;
import org.attune.workbench.internal.workspace.Column;
import org.attune.workbench.internal.workspace.Patience;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A dialog that asks for the passphrase of now before it changes something. It stays while it works. */
abstract class SecretsDialog {
    static final Words WORDS = Words.of(SecretsDialog.class);
    private static final int LONGEST = 1000;

    private final Navigator navigator;
    private final Supplier<Duration> patience;
    private final PartSite site;
    private final Shell shell;
    private Text current;
    private Label currentHint;
    private Button act;
    private boolean working;

    /**
     * @param patience how long the next try will wait because of wrong ones before it
     */
    SecretsDialog(Navigator navigator, String id, String title, Supplier<Duration> patience) {
        this.navigator = navigator;
        this.patience = patience;
        this.site = new PartSite(navigator);
        shell = WidgetIds.set(new Shell(navigator.shell(), SWT.DIALOG_TRIM | SWT.RESIZE | SWT.APPLICATION_MODAL), id);
        shell.setText(title);
        shell.setLayout(new FillLayout());
        shell.addListener(SWT.Close, event -> event.doit = !working && mayClose());
        shell.addListener(SWT.Dispose, event -> site.end());
    }

    /** Shows it. */
    public final Shell open() {
        Column column = Column.in(shell, shell.getText());
        fill(column);
        show(column);
        shell.open();
        current.setFocus();
        return shell;
    }

    /** Adds what it says and asks for, {@link #askForCurrent} and {@link #buttons} among it. */
    abstract void fill(Column column);

    /** Whether it may be closed now. */
    boolean mayClose() {
        return true;
    }

    final void askForCurrent(Column column) {
        current = column.field("secrets.current", WORDS.text("current"), SWT.PASSWORD);
        current.setTextLimit(LONGEST);
        currentHint = column.hint("secrets.current.hint");
    }

    final void buttons(Column column, String label, Runnable what) {
        Composite row = column.buttons();
        act = Column.button(row, "secrets.act", label, what);
        Column.button(row, "secrets.cancel", WORDS.text("cancel"), shell::close);
        shell.setDefaultButton(act);
    }

    /** Does the work with the passphrase of now, in the background. */
    final <T> void work(Work<T> what, Consumer<T> then) {
        char[] typed = current.getTextChars();
        working(true);
        Duration wait = patience.get();
        Column.say(currentHint, wait.isZero() ? WORDS.text("working") : Patience.words(wait));
        site.background().call(WORDS.text("changing"), () -> {
            try {
                return what.with(typed);
            } finally {
                Arrays.fill(typed, ' ');
            }
        }, result -> {
            working(false);
            then.accept(result);
        }, this::refused);
    }

    /** Something that is done with the passphrase of now. */
    interface Work<T> {
        T with(char[] passphrase) throws WorkspaceException;
    }

    final Shell shell() {
        return shell;
    }

    final Navigator navigator() {
        return navigator;
    }

    final Background background() {
        return site.background();
    }

    /** Gives it the size of a column, in front of the middle of its window. */
    final void show(Column column) {
        column.fit(shell);
        InView.center(shell);
        shell.layout(true, true);
    }

    private void refused(Exception failure) {
        working(false);
        if (!current.isDisposed()) {
            Column.say(currentHint, Faults.forPeople(failure));
            current.setFocus();
            current.selectAll();
        }
    }

    private void working(boolean works) {
        working = works;
        if (!act.isDisposed()) {
            act.setEnabled(!works);
            current.setEnabled(!works);
        }
    }
}
