package org.attune.report.ui.internal;

import java.util.List;

import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.display.SpokenName;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** The fields of the dialog. */
final class PrintForm {
    private static final Words WORDS = Words.of(PrintForm.class);
    private static final int WIDE = 320;

    private final Shell shell;
    private final Combo what;
    private final Combo forWhom;
    private final Combo printer;
    private final Label told;
    private final Button save;
    private final Button print;
    private final Button cancel;

    PrintForm(Shell shell, List<String> kinds) {
        this.shell = WidgetIds.set(shell, "print.shell");
        shell.setText(WORDS.text("title"));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = layout.marginHeight = 16;
        layout.horizontalSpacing = layout.verticalSpacing = 8;
        shell.setLayout(layout);
        what = combo("what", kinds);
        forWhom = combo("for", List.of(WORDS.text("for.me"), WORDS.text("for.learner")));
        printer = combo("printer", List.of(WORDS.text("printers.asking")));
        printer.setEnabled(false);
        told = told();
        Composite row = row();
        save = button(row, "save");
        print = button(row, "print");
        cancel = button(row, "cancel");
        print.setEnabled(false);
        shell.setDefaultButton(save);
    }

    private Combo combo(String key, List<String> items) {
        Label label = new Label(shell, SWT.NONE);
        label.setText(WORDS.text(key));
        Combo combo = WidgetIds.set(new Combo(shell, SWT.DROP_DOWN | SWT.READ_ONLY), "print." + key);
        combo.setItems(items.toArray(String[]::new));
        combo.select(0);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = WIDE;
        combo.setLayoutData(wide);
        return SpokenName.give(combo, WORDS.text(key));
    }

    private Label told() {
        Label label = WidgetIds.set(new Label(shell, SWT.WRAP), "print.told");
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        wide.widthHint = WIDE;
        label.setLayoutData(wide);
        return label;
    }

    private Composite row() {
        Composite row = new Composite(shell, SWT.NONE);
        GridLayout layout = new GridLayout(3, true);
        layout.marginWidth = layout.marginHeight = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false, 2, 1));
        return row;
    }

    private static Button button(Composite row, String key) {
        Button button = WidgetIds.set(new Button(row, SWT.PUSH | SWT.WRAP), "print.do-" + key);
        button.setText(WORDS.text("do." + key));
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return button;
    }

    void onSave(Runnable does) {
        save.addListener(SWT.Selection, event -> does.run());
    }

    void onPrint(Runnable does) {
        print.addListener(SWT.Selection, event -> does.run());
    }

    void onCancel(Runnable does) {
        cancel.addListener(SWT.Selection, event -> does.run());
    }

    /** Which of the kinds. */
    int what() {
        return what.getSelectionIndex();
    }

    boolean forLearner() {
        return forWhom.getSelectionIndex() == 1;
    }

    String printer() {
        return printer.getText();
    }

    void showPrinters(List<String> names) {
        if (shell.isDisposed()) {
            return;
        }
        boolean some = !names.isEmpty();
        printer.setItems(some ? names.toArray(String[]::new) : new String[]{WORDS.text("printers.none")});
        printer.select(0);
        printer.setEnabled(some);
        print.setEnabled(some);
        if (!some) {
            show(WORDS.text("printers.none.told"));
        }
    }

    /** Says what is going on; nothing can be pressed but Cancel. */
    void busy(String text) {
        save.setEnabled(false);
        print.setEnabled(false);
        show(text);
    }

    /** Says what to know, and is ready again. */
    void told(String text) {
        save.setEnabled(true);
        print.setEnabled(printer.getEnabled());
        show(text);
        save.setFocus();
    }

    private void show(String text) {
        told.setText(text);
        shell.pack();
    }
}
