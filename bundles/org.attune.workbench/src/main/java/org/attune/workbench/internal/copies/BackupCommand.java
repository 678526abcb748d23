package org.attune.workbench.internal.copies;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.attune.records.workspace.Backups;
import org.attune.words.Words;
import org.attune.workbench.Command;
import org.attune.workbench.CommandContribution;
import org.attune.workbench.Site;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Makes a backup where a person wants it: best not on this machine. */
@Component(service = Command.class, scope = ServiceScope.PROTOTYPE)
@CommandContribution(id = "workbench.backup", label = "%command.backup", menu = "file", order = 816)
public final class BackupCommand implements Command {
    private static final Words WORDS = Words.of(BackupCommand.class);

    private final Backups backups;
    private final FileQuestion question;

    /** Made when somebody wants a backup. */
    @Activate
    public BackupCommand(@Reference Backups backups) {
        this(backups, BackupCommand::ask);
    }

    /** The same with somebody else to ask where. */
    public BackupCommand(Backups backups, FileQuestion question) {
        this.backups = backups;
        this.question = question;
    }

    /** Asks where a file shall lie. */
    public interface FileQuestion {
        /** The file, or empty when a person would rather not. */
        Optional<Path> ask(Shell shell, Path folder, String name);
    }

    @Override
    public void run(Site site) {
        question.ask(site.shell(), backups.folder(), WORDS.text("file", LocalDate.now().toString()))
                .ifPresent(file -> site.background().call(WORDS.text("making"), () -> made(file),
                        made -> site.messages().done(WORDS.text("made", made))));
    }

    private Path made(Path file) throws Exception {
        backups.write(file);
        return file;
    }

    private static Optional<Path> ask(Shell shell, Path folder, String name) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(WORDS.text("title"));
        dialog.setFilterPath(folder.toString());
        dialog.setFileName(name);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }
}
