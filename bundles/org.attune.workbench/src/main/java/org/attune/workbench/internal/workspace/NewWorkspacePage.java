package org.attune.workbench.internal.workspace;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.display.SpokenName;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A new workspace: where, whose, and under which passphrase. */
final class NewWorkspacePage implements Page {
    private static final Words WORDS = Words.of(NewWorkspacePage.class);

    private final Session session;
    private final Path proposed;
    private Text folder;
    private Text name;
    private NewPassphrase passphrase;
    private Label hint;
    private Button create;

    NewWorkspacePage(Session session, Path proposed) {
        this.session = session;
        this.proposed = proposed;
    }

    @Override
    public void create(Composite parent) {
        Column column = Column.in(parent, WORDS.text("new.title"));
        column.sentence(WORDS.text("new.words"));
        folder(column);
        name = column.field("new.name", WORDS.text("new.name"), SWT.NONE);
        passphrase = new NewPassphrase(column);
        column.sentence(WORDS.text("new.lost"));
        hint = column.hint("new.hint");
        Composite row = column.buttons();
        create = Column.button(row, "new.create", WORDS.text("new.create"), this::create);
        Column.button(row, "new.back", WORDS.text("new.back"), session::welcome);
        parent.getShell().setDefaultButton(create);
    }

    @Override
    public void focus() {
        name.setFocus();
    }

    /** Types for a person: name and passphrase, the latter once. */
    void type(String givenName, String givenPassphrase) {
        name.setText(givenName);
        passphrase.type(givenPassphrase);
    }

    /** Puts the focus where the passphrase is typed again. */
    void focusAgain() {
        passphrase.focusAgain();
    }

    /** It could not be made: says why above the button. */
    void refuse(String why) {
        if (!create.isDisposed()) {
            create.setEnabled(true);
            Column.say(hint, why);
        }
    }

    private void folder(Column column) {
        Label label = new Label(column.control(), SWT.NONE);
        label.setText(WORDS.text("new.folder"));
        Composite row = column.row(2);
        folder = WidgetIds.set(new Text(row, SWT.BORDER), "new.folder");
        folder.setLayoutData(Grids.wide());
        folder.setText(proposed.toString());
        SpokenName.give(folder, WORDS.text("new.folder"));
        Column.button(row, "new.change", WORDS.text("new.change"), this::change);
    }

    private void change() {
        DirectoryDialog dialog = new DirectoryDialog(folder.getShell());
        dialog.setFilterPath(folder.getText());
        Optional.ofNullable(dialog.open()).ifPresent(folder::setText);
    }

    private void create() {
        fault().ifPresentOrElse(this::refuse, () -> {
            create.setEnabled(false);
            Column.say(hint, WORDS.text("new.making"));
            session.create(Path.of(folder.getText().strip()), name.getText().strip(), passphrase.typed(), this);
        });
    }

    private Optional<String> fault() {
        if (!isPath(folder.getText())) {
            folder.setFocus();
            return Optional.of(WORDS.text("new.no-folder"));
        }
        return passphrase.fault();
    }

    private static boolean isPath(String text) {
        try {
            return !text.isBlank() && Path.of(text.strip()).isAbsolute();
        } catch (InvalidPathException unusable) {
            return false;
        }
    }
}
