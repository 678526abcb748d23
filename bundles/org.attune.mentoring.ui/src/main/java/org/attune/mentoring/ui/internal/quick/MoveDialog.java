package org.attune.mentoring.ui.internal.quick;

import java.util.Optional;
import java.util.function.Consumer;

import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks to which learner an entry shall move. */
final class MoveDialog {
    private static final Words WORDS = Words.of(MoveDialog.class);

    private final Site site;
    private final QuickDesk desk;

    MoveDialog(Site site, QuickDesk desk) {
        this.site = site;
        this.desk = desk;
    }

    /** Opens, and hands over the code that was chosen. */
    void ask(Consumer<String> chosen) {
        Shell shell = WidgetIds.set(new Shell(site.shell(), SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL), "move.shell");
        shell.setText(WORDS.text("move.title"));
        shell.setLayout(Grids.page(2));
        new Label(shell, SWT.NONE).setText(WORDS.text("move.to"));
        Combo to = Named.as(WORDS.text("move.to"), WidgetIds.set(new Combo(shell, SWT.DROP_DOWN), "move.to"));
        to.setLayoutData(Grids.wideFrom(200));
        buttons(shell, to, chosen);
        site.background().call(WORDS.text("opening"), () -> desk.opening(Optional.empty()).codes(),
                codes -> to.setItems(codes.toArray(String[]::new)));
        open(shell);
    }

    private static void buttons(Shell shell, Combo to, Consumer<String> chosen) {
        Composite row = new Composite(shell, SWT.NONE);
        row.setLayout(Grids.columns(2));
        row.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false, 2, 1));
        button(row, "move.cancel", shell::dispose);
        Button move = button(row, "move.do", () -> {
            String code = to.getText().strip();
            shell.dispose();
            chosen.accept(code);
        });
        move.setEnabled(false);
        to.addListener(SWT.Modify, event -> move.setEnabled(!to.getText().isBlank()));
        shell.setDefaultButton(move);
    }

    private static Button button(Composite parent, String key, Runnable does) {
        Button button = WidgetIds.set(new Button(parent, SWT.PUSH | SWT.WRAP), key);
        button.setText(WORDS.text(key));
        button.addListener(SWT.Selection, event -> does.run());
        return button;
    }

    private void open(Shell shell) {
        shell.pack();
        Rectangle area = site.shell().getBounds();
        shell.setLocation(area.x + (area.width - shell.getSize().x) / 2, area.y + area.height / 4);
        shell.open();
    }
}
