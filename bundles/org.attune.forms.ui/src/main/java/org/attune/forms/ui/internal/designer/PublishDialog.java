package org.attune.forms.ui.internal.designer;

import java.util.Comparator;
import java.util.function.BiConsumer;

import org.attune.forms.Form;
import org.attune.forms.Item;
import org.attune.forms.library.Change;
import org.attune.forms.ui.FormSetting;
import org.attune.records.Complaint;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Columns;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Before a version is published: what differs from the last one, what that means for answers, and its number. */
final class PublishDialog {
    private static final Words WORDS = Words.of(PublishDialog.class);

    private static final int ROWS = 9;

    private final Shell shell;

    /** @param publishes gets the number and the note */
    PublishDialog(Shell parent, DesignerDesk.Prospect prospect, BiConsumer<String, String> publishes) {
        shell = new Shell(parent, SWT.DIALOG_TRIM | SWT.RESIZE | SWT.APPLICATION_MODAL);
        shell.setText(WORDS.text("publish.title"));
        shell.setLayout(Grids.page(1));
        boolean ready = prospect.complaints().isEmpty();
        sentence(ready ? prospect.first() ? "publish.first" : "publish.again" : "publish.not.yet");
        list(prospect, ready);
        Text version = Inputs.labelled(shell, "publish.version", 1, prospect.proposed().text(), typed -> {});
        Text note = Inputs.labelled(shell, "publish.note", 2, "", typed -> {});
        buttons(ready, () -> publishes.accept(version.getText().strip(), note.getText().strip()));
        version.setEnabled(ready);
        note.setEnabled(ready);
        shell.setSize(shell.computeSize(640, SWT.DEFAULT));
    }

    void open() {
        Centred.open(shell);
    }

    private void sentence(String key) {
        Label label = WidgetIds.set(new Label(shell, SWT.WRAP), "publish.sentence");
        label.setText(WORDS.text(key));
        label.setLayoutData(Grids.wideFrom(600));
    }

    private void list(DesignerDesk.Prospect prospect, boolean ready) {
        Table table = Named.as(WORDS.text("publish.list"),
                WidgetIds.set(new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER), "publish.list"));
        GridData place = Grids.table();
        place.heightHint = ROWS * table.getItemHeight();
        table.setLayoutData(place);
        table.setHeaderVisible(true);
        Columns columns = new Columns(table, 1);
        columns.add(WORDS.text(ready ? "publish.change" : "publish.where"), 200);
        columns.add(WORDS.text(ready ? "publish.effect" : "publish.complaint"), 300);
        if (ready) {
            prospect.difference().changes().stream().filter(change -> tells(prospect, change))
                    .forEach(change -> add(table, change.text(), prospect.first() ? "" : change.effect().text()));
        } else {
            prospect.complaints().forEach(complaint -> add(table, where(prospect, complaint), complaint.message()));
        }
        columns.fit();
    }

    /** Of a first version every question is new; that its title is, too, tells nobody anything. */
    private static boolean tells(DesignerDesk.Prospect prospect, Change change) {
        return !prospect.first() || !change.linkId().isEmpty();
    }

    /** The question that a complaint is about, as people know it. */
    private static String where(DesignerDesk.Prospect prospect, Complaint complaint) {
        Form form = Form.of(prospect.kept().questionnaire());
        return form.all().stream().filter(item -> isAt(complaint.path(), item.path()))
                .max(Comparator.comparingInt(item -> item.path().length())).map(PublishDialog::label)
                .orElse(WORDS.text("publish.whole"));
    }

    private static boolean isAt(String path, String item) {
        return path.equals(item) || path.startsWith(item + ".");
    }

    private static String label(Item item) {
        String text = item.text(FormSetting.spoken());
        return text.isBlank() ? item.linkId() : text;
    }

    private static void add(Table table, String what, String meaning) {
        new TableItem(table, SWT.NONE).setText(new String[]{what, meaning});
    }

    private void buttons(boolean ready, Runnable publishes) {
        Composite row = new Composite(shell, SWT.NONE);
        row.setLayout(Grids.buttons());
        row.setLayoutData(Grids.right());
        Button cancel = button(row, ready ? "publish.cancel" : "publish.close", () -> {});
        Button publish = button(row, "publish.do", publishes);
        publish.setEnabled(ready);
        shell.setDefaultButton(ready ? publish : cancel);
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
