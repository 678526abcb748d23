package org.attune.workbench.internal.parts;

import java.util.List;
import java.util.Optional;

import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** One question with a few answers. The first answer is the default; Escape gives none. */
public final class Ask {
    private static final int WIDTH = 400;

    private final Shell dialog;
    private Optional<String> answer = Optional.empty();

    /**
     * @param parent the window it stands in front of
     * @param question what is asked, in one or two sentences
     * @param answers ids of the answers and their labels with mnemonics, in order
     */
    public Ask(Shell parent, String title, String question, List<Answer> answers) {
        dialog = new Shell(parent, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL);
        dialog.setText(title);
        dialog.setLayout(Grids.view(1));
        Label words = new Label(dialog, SWT.WRAP);
        words.setText(question);
        words.setLayoutData(Spacing.wrapped(WIDTH));
        buttons(answers);
        dialog.pack();
        KeyboardBack.from(dialog);
        InView.center(dialog);
    }

    /**
     * An answer.
     *
     * @param id what comes back, and the button's id after {@code ask.}
     * @param label with a mnemonic
     */
    public record Answer(String id, String label) {}

    /** Asks, and waits for the answer; the window goes on painting meanwhile. */
    public Optional<String> answer() {
        Display display = dialog.getDisplay();
        dialog.open();
        while (!dialog.isDisposed()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        return answer;
    }

    private void buttons(List<Answer> answers) {
        Composite row = Spacing.box(dialog, Grids.columns(answers.size()));
        row.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        for (Answer each : answers) {
            Button button = WidgetIds.set(new Button(row, SWT.PUSH | SWT.WRAP), "ask." + each.id());
            button.setText(each.label());
            button.addListener(SWT.Selection, event -> choose(each));
        }
        dialog.setDefaultButton((Button) row.getChildren()[0]);
    }

    private void choose(Answer chosen) {
        answer = Optional.of(chosen.id());
        dialog.dispose();
    }
}
