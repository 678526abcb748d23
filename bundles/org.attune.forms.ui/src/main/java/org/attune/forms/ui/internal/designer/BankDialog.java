package org.attune.forms.ui.internal.designer;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.attune.forms.Form;
import org.attune.forms.Item;
import org.attune.forms.ui.FormSetting;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Questions of the other forms here, to be ticked and taken over. */
final class BankDialog {
    private static final Words WORDS = Words.of(BankDialog.class);

    private final Shell shell;
    private final Tree tree;

    /** @param takes gets the ticked items, in order */
    BankDialog(Shell parent, List<Form> forms, Consumer<List<Item>> takes) {
        shell = new Shell(parent, SWT.DIALOG_TRIM | SWT.RESIZE | SWT.APPLICATION_MODAL);
        shell.setText(WORDS.text("bank.title"));
        shell.setLayout(Grids.page(1));
        Label sentence = new Label(shell, SWT.WRAP);
        sentence.setText(WORDS.text(forms.isEmpty() ? "bank.empty" : "bank.sentence"));
        sentence.setLayoutData(Grids.wideFrom(480));
        tree = Named.as(WORDS.text("bank.items"), WidgetIds.set(new Tree(shell, SWT.CHECK | SWT.BORDER), "bank.items"));
        GridData place = Grids.whole();
        place.heightHint = 320;
        tree.setLayoutData(place);
        forms.forEach(this::add);
        Composite row = new Composite(shell, SWT.NONE);
        row.setLayout(Grids.buttons());
        row.setLayoutData(Grids.right());
        button(row, "bank.cancel", () -> {});
        shell.setDefaultButton(button(row, "bank.take", () -> takes.accept(ticked())));
        shell.pack();
    }

    void open() {
        Centred.open(shell);
    }

    private void add(Form form) {
        TreeItem line = new TreeItem(tree, SWT.NONE);
        line.setText(form.title(FormSetting.spoken()));
        form.items().stream().filter(Item::isShown).forEach(item -> {
            TreeItem question = new TreeItem(line, SWT.NONE);
            String text = item.text(FormSetting.spoken());
            question.setText(text.isBlank() ? item.linkId() : text);
            question.setData(item);
        });
    }

    /** A ticked form stands for all of its questions. */
    private List<Item> ticked() {
        return Arrays.stream(tree.getItems()).flatMap(form -> Arrays.stream(form.getItems())
                .filter(question -> form.getChecked() || question.getChecked())
                .flatMap(question -> Stream.of((Item) question.getData()))).toList();
    }

    private Button button(Composite row, String key, Runnable does) {
        Button button = WidgetIds.set(new Button(row, SWT.PUSH | SWT.WRAP), key);
        button.setText(WORDS.text(key));
        button.addListener(SWT.Selection, event -> {
            does.run();
            shell.close();
        });
        return button;
    }
}
