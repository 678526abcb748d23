package org.attune.console.internal.commands;

import java.nio.file.Path;

import org.attune.console.CommandException;
import org.attune.console.CommandName;
import org.attune.console.ConsoleCommand;
import org.attune.console.ConsoleSite;
import org.attune.records.workspace.Use;
import org.attune.records.workspace.Workspace;
import org.attune.records.workspace.WorkspaceException;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code attune backup}: an encrypted copy of everything in one file. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE)
@CommandName("backup")
@Command(name = "backup")
public final class BackupCommand implements ConsoleCommand {
    private static final Words WORDS = Words.of(BackupCommand.class);

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Override
    public void run(ConsoleSite site) throws CommandException, WorkspaceException {
        try (Workspace workspace = site.openLocked(Use.READING)) {
            workspace.backup(file.toAbsolutePath());
        }
        site.out().println(WORDS.text("backup.done", file.toAbsolutePath()));
    }
}
