package org.attune.console.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

import org.attune.console.CommandException;
import org.attune.console.CommandException.Reason;
import org.attune.console.CommandName;
import org.attune.console.ConsoleCommand;
import org.attune.console.ConsoleSite;
import org.attune.records.workspace.NewWorkspace;
import org.attune.records.workspace.WorkspaceException;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code attune init}: makes a workspace. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE)
@CommandName("init")
@Command(name = "init")
public final class InitCommand implements ConsoleCommand {
    private static final Words WORDS = Words.of(InitCommand.class);

    @Option(names = "--recovery-key-file", paramLabel = "FILE")
    private Path keyFile;

    @Option(names = "--name", paramLabel = "NAME")
    private String holder = "";

    @Override
    public void run(ConsoleSite site) throws CommandException, WorkspaceException, IOException {
        Names.refuseDemo(site);
        if (keyFile != null) {
            make(site, RecoveryKeyFile.begin(keyFile));
        } else if (site.interactive()) {
            show(site, made(site));
        } else {
            throw new CommandException(Reason.USAGE, WORDS.text("init.key_needs_file"));
        }
    }

    private void make(ConsoleSite site, RecoveryKeyFile file) throws CommandException, WorkspaceException, IOException {
        try (file) {
            file.keep(made(site));
        }
        site.out().println(WORDS.text("init.done", site.folder()));
        site.out().println(WORDS.text("init.key_in_file", keyFile));
    }

    private static void show(ConsoleSite site, String key) throws CommandException {
        site.out().println(WORDS.text("init.done", site.folder()));
        site.out().println(WORDS.text("init.key_shown", key));
    }

    /** The recovery key of a workspace that was just made, and closed again. */
    private String made(ConsoleSite site) throws CommandException, WorkspaceException {
        char[] passphrase = site.newPassphrase();
        try {
            NewWorkspace made = site.workspaces().create(site.folder(), holder, passphrase);
            made.workspace().close();
            return made.recoveryKey();
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }
}
