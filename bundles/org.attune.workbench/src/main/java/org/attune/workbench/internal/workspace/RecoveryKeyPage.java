package org.attune.workbench.internal.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.display.SpokenName;
import org.attune.workbench.internal.parts.Spacing;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The recovery key of a new workspace, shown once; two of its groups are typed back before the window opens. */
final class RecoveryKeyPage implements Page {
    private static final System.Logger LOG = System.getLogger(RecoveryKeyPage.class.getName());
    private static final Words WORDS = Words.of(RecoveryKeyPage.class);

    private final Session session;
    private final String key;
    private final RecoveryCheck check;
    private Text first;
    private Text second;
    private Label hint;

    RecoveryKeyPage(Session session, String key, RecoveryCheck check) {
        this.session = session;
        this.key = key;
        this.check = check;
    }

    @Override
    public void create(Composite parent) {
        Column column = Column.in(parent, WORDS.text("recovery.title"));
        column.sentence(WORDS.text("recovery.words"));
        shown(column);
        Composite row = column.buttons();
        Column.button(row, "recovery.save", WORDS.text("recovery.save"), this::save);
        column.gap();
        column.sentence(WORDS.text("recovery.type-back"));
        first = column.field("recovery.first", WORDS.text("recovery.group.first", check.first() + 1), SWT.NONE);
        second = column.field("recovery.second", WORDS.text("recovery.group.second", check.second() + 1), SWT.NONE);
        hint = column.hint("recovery.hint");
        Button go = Column.button(column.buttons(), "recovery.continue", WORDS.text("recovery.continue"), this::goOn);
        parent.getShell().setDefaultButton(go);
    }

    @Override
    public void focus() {
        first.setFocus();
    }

    private void shown(Column column) {
        Text text = WidgetIds.set(new Text(column.control(), SWT.READ_ONLY | SWT.MULTI | SWT.BORDER),
                "recovery.key");
        text.setFont(JFaceResources.getTextFont());
        text.setText(check.numbered());
        GridData wide = Spacing.across();
        wide.heightHint = text.getLineCount() * text.getLineHeight() + Spacing.STEP;
        text.setLayoutData(wide);
        SpokenName.give(text, WORDS.text("recovery.title"));
    }

    private void goOn() {
        if (check.passes(first.getText(), second.getText())) {
            session.enter();
        } else {
            Column.say(hint, WORDS.text("recovery.differ", check.first() + 1, check.second() + 1));
        }
    }

    private void save() {
        FileDialog dialog = new FileDialog(hint.getShell(), SWT.SAVE);
        dialog.setFileName(WORDS.text("recovery.file"));
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(file -> session.inBackground(
                WORDS.text("recovery.saving"), () -> write(file), said -> Column.say(hint, said)));
    }

    /** What a person is told about it. */
    private String write(Path file) {
        try {
            writeForOwnerOnly(file);
            return WORDS.text("recovery.saved", file);
        } catch (FileAlreadyExistsException there) {
            return WORDS.text("recovery.exists", file);
        } catch (IOException refused) {
            LOG.log(System.Logger.Level.WARNING, "The recovery key was not saved", refused);
            return WORDS.text("recovery.not-saved", file);
        }
    }

    private void writeForOwnerOnly(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
        Files.write(file, Set.of(key), StandardCharsets.UTF_8, StandardOpenOption.WRITE);
    }
}
