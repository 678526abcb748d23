package org.attune.workbench.internal.crash;

import java.util.function.Consumer;

import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.internal.messages.Faults;
import org.attune.workbench.internal.parts.Buttons;
import org.attune.workbench.internal.parts.InView;
import org.attune.workbench.internal.parts.Spacing;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Something does not work any more: what happened, what it means, and three ways on. Escape goes on. */
public final class CrashDialog {
    private static final Words WORDS = Words.of(CrashDialog.class);
    private static final int WIDTH = 480;

    private final Shell dialog;
    private final Throwable failure;
    private Way chosen = Way.ON;

    /** How to go on. */
    public enum Way {
        /** As it is. */
        ON,
        /** With a fresh window. */
        RESTART,
        /** Not now. */
        LEAVE
    }

    /**
     * @param failure the last of them
     * @param then hears once how to go on
     */
    public CrashDialog(Shell parent, Throwable failure, Consumer<Way> then) {
        this.failure = failure;
        dialog = WidgetIds.set(new Shell(parent, SWT.DIALOG_TRIM | SWT.RESIZE | SWT.APPLICATION_MODAL),
                "dialog.crash");
        dialog.setText(WORDS.text("title"));
        dialog.setLayout(Grids.view(1));
        Spacing.heading(sentence(WORDS.text("title")));
        sentence(WORDS.text(Failures.isFatal(failure) ? "words.fatal" : "words"));
        sentence(WORDS.text("details"));
        buttons();
        dialog.addListener(SWT.Dispose, event -> then.accept(chosen));
    }

    /** Shows it. */
    public Shell open() {
        dialog.pack();
        InView.center(dialog);
        dialog.open();
        return dialog;
    }

    private Label sentence(String text) {
        Label label = new Label(dialog, SWT.WRAP);
        label.setText(text);
        label.setLayoutData(Spacing.wrapped(WIDTH));
        return label;
    }

    private void buttons() {
        Composite row = Buttons.row(dialog, 4);
        Buttons.push(row, "crash.copy", WORDS.text("copy"), this::copy);
        Buttons.push(row, "crash.leave", WORDS.text("leave"), () -> choose(Way.LEAVE));
        Buttons.push(row, "crash.on", WORDS.text("on"), () -> choose(Way.ON));
        dialog.setDefaultButton(
                Buttons.push(row, "crash.restart", WORDS.text("restart"), () -> choose(Way.RESTART)));
        dialog.getDefaultButton().setFocus();
    }

    private void copy() {
        Clipboard clipboard = new Clipboard(dialog.getDisplay());
        clipboard.setContents(new Object[]{Faults.withoutText(failure)}, new Transfer[]{TextTransfer.getInstance()});
        clipboard.dispose();
    }

    private void choose(Way way) {
        chosen = way;
        dialog.dispose();
    }
}
