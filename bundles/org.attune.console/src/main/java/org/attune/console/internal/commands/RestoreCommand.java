package org.attune.console.internal.commands;

import java.nio.file.Path;

import org.attune.console.CommandException;
import org.attune.console.CommandName;
import org.attune.console.ConsoleCommand;
import org.attune.console.ConsoleSite;
import org.attune.records.workspace.WorkspaceException;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code attune restore}: makes a workspace out of a backup. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE)
@CommandName("restore")
@Command(name = "restore")
public final class RestoreCommand implements ConsoleCommand {
    private static final Words WORDS = Words.of(RestoreCommand.class);

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Override
    public void run(ConsoleSite site) throws CommandException, WorkspaceException {
        Names.refuseDemo(site);
        site.workspaces().restore(file.toAbsolutePath(), site.folder());
        site.out().println(WORDS.text("restore.done", site.folder()));
    }
}
