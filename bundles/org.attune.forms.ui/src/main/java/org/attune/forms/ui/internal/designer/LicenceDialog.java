package org.attune.forms.ui.internal.designer;

import java.time.LocalDate;
import java.util.Optional;

import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.days.DayText;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Before wording is kept that belongs to somebody else: what that means, and whether the site holds a licence. */
final class LicenceDialog {
    private static final Words WORDS = Words.of(LicenceDialog.class);

    private final Shell shell;
    private final Answers answers;
    private Text holder;
    private Text until;
    private Text reference;
    private Button held;

    /** What a person may say. */
    interface Answers {
        /** A licence is held. */
        void held(String holder, Optional<LocalDate> until, String reference);

        /** Only the shell shall be kept. */
        void shellOnly();
    }

    LicenceDialog(Shell parent, Answers answers) {
        this.answers = answers;
        shell = new Shell(parent, SWT.DIALOG_TRIM | SWT.RESIZE | SWT.APPLICATION_MODAL);
        shell.setText(WORDS.text("licence.dialog"));
        shell.setLayout(Grids.page(1));
        sentence("licence.meaning");
        holder = Inputs.labelled(shell, "licence.holder", 1, "", typed -> look());
        until = Inputs.labelled(shell, "licence.until", 1, "", typed -> look());
        reference = Inputs.labelled(shell, "licence.reference", 1, "", typed -> look());
        sentence("licence.leaves");
        buttons();
        look();
        shell.setSize(shell.computeSize(560, SWT.DEFAULT));
    }

    Shell open() {
        Centred.open(shell);
        return shell;
    }

    private void sentence(String key) {
        Label label = WidgetIds.set(new Label(shell, SWT.WRAP), "form." + key);
        label.setText(WORDS.text(key));
        label.setLayoutData(Grids.wideFrom(520));
    }

    private void buttons() {
        Composite row = new Composite(shell, SWT.NONE);
        row.setLayout(Grids.buttons());
        row.setLayoutData(Grids.right());
        button(row, "licence.cancel", () -> {});
        button(row, "licence.shell", answers::shellOnly);
        held = button(row, "licence.held",
                () -> answers.held(holder.getText(), day().orElseThrow(), reference.getText()));
        shell.setDefaultButton(held);
    }

    private Button button(Composite row, String key, Runnable does) {
        Button button = WidgetIds.set(new Button(row, SWT.PUSH | SWT.WRAP), "form." + key);
        button.setText(WORDS.text(key));
        button.addListener(SWT.Selection, event -> {
            does.run();
            shell.close();
        });
        return button;
    }

    /** Nobody can say that a licence is held without saying by whom, and where it is. */
    private void look() {
        if (held != null) {
            held.setEnabled(!holder.getText().isBlank() && !reference.getText().isBlank() && day().isPresent());
        }
    }

    /** The last day, or none; empty when what was typed is no day. */
    private Optional<Optional<LocalDate>> day() {
        String typed = until.getText().strip();
        return typed.isEmpty()
                ? Optional.of(Optional.empty())
                : DayText.ofDisplay().read(typed, LocalDate.now(), DayText.Sense.FUTURE).map(Optional::of);
    }
}
