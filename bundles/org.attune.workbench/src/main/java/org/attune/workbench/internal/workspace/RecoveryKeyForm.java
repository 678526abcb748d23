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
import org.attune.workbench.Background;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.display.SpokenName;
import org.attune.workbench.internal.messages.Faults;
import org.attune.workbench.parts.Grids;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A recovery key, shown once: printed, saved or written down, and two of its groups typed back. */
public final class RecoveryKeyForm {
    private static final System.Logger LOG = System.getLogger(RecoveryKeyForm.class.getName());
    private static final Words WORDS = Words.of(RecoveryKeyForm.class);

    private final String key;
    private final RecoveryCheck check;
    private final Background background;
    private final Text first;
    private final Text second;
    private final Label hint;

    /**
     * Fills a column.
     *
     * @param key the key, in groups
     * @param check which groups are typed back
     * @param background where it is saved and printed
     */
    public RecoveryKeyForm(Column column, String key, RecoveryCheck check, Background background) {
        this.key = key;
        this.check = check;
        this.background = background;
        column.sentence(WORDS.text("recovery.words"));
        show(column);
        Composite row = column.buttons();
        Column.button(row, "recovery.print", WORDS.text("recovery.print"), this::print);
        Column.button(row, "recovery.save", WORDS.text("recovery.save"), this::save);
        column.gap();
        column.sentence(WORDS.text("recovery.type-back"));
        first = column.field("recovery.first", WORDS.text("recovery.group.first", check.first() + 1), SWT.NONE);
        second = column.field("recovery.second", WORDS.text("recovery.group.second", check.second() + 1), SWT.NONE);
        hint = column.hint("recovery.hint");
    }

    /** Puts the focus where the first group is typed. */
    public void focus() {
        first.setFocus();
    }

    /** Whether both groups were typed back; says so where they were not. */
    public boolean passes() {
        boolean passes = check.passes(first.getText(), second.getText());
        if (!passes) {
            Column.say(hint, WORDS.text("recovery.differ", check.first() + 1, check.second() + 1));
        }
        return passes;
    }

    private void show(Column column) {
        Text text = WidgetIds.set(new Text(column.control(), SWT.READ_ONLY | SWT.MULTI | SWT.BORDER),
                "recovery.key");
        text.setFont(JFaceResources.getTextFont());
        text.setText(check.numbered());
        GridData wide = Grids.wide();
        wide.heightHint = text.getLineCount() * text.getLineHeight() + Grids.STEP;
        text.setLayoutData(wide);
        SpokenName.give(text, WORDS.text("recovery.title"));
    }

    private void print() {
        if (!PaperSheet.canBePrinted()) {
            Column.say(hint, WORDS.text("recovery.no-printer"));
            return;
        }
        PaperSheet sheet = new PaperSheet(WORDS.text("recovery.title"), WORDS.text("recovery.paper"),
                check.numbered());
        PaperSheet.choosePrinter(hint.getShell()).ifPresent(printer -> background.call(
                WORDS.text("recovery.printing"), () -> sheet.print(printer),
                done -> Column.say(hint, WORDS.text(done ? "recovery.printed" : "recovery.not-printed")),
                refused -> {
                    LOG.log(System.Logger.Level.WARNING, () -> Faults.withoutText(refused));
                    Column.say(hint, WORDS.text("recovery.not-printed"));
                }));
    }

    private void save() {
        FileDialog dialog = new FileDialog(hint.getShell(), SWT.SAVE);
        dialog.setFileName(WORDS.text("recovery.file"));
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(file -> background.call(
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
