package org.attune.console.internal.commands;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

import org.attune.console.CommandException;
import org.attune.console.CommandException.Reason;
import org.attune.console.CommandName;
import org.attune.console.ConsoleCommand;
import org.attune.console.ConsoleSite;
import org.attune.console.Session;
import org.attune.console.internal.ExitCodes;
import org.attune.records.Act;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.TypeName;
import org.attune.records.Write;
import org.attune.records.workspace.Use;
import org.attune.records.workspace.WorkspaceException;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attune new}: keeps records from a file: one JSON object, or one on each line. The id of a record is printed
 * when the record is on disk and not before. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE)
@CommandName("new")
@Command(name = "new")
public final class NewCommand implements ConsoleCommand {
    private static final Words WORDS = Words.of(NewCommand.class);
    private static final Path STDIN = Path.of("-");

    @Parameters(index = "0", paramLabel = "TYPE", descriptionKey = "type")
    private String type;

    @Option(names = {"-f", "--file"}, paramLabel = "FILE", required = true)
    private Path file;

    private long kept;

    @Override
    public void run(ConsoleSite site) throws CommandException, WorkspaceException, RecordsException, IOException {
        TypeName name = Names.type(type);
        if (file.equals(STDIN)) {
            keepStdin(site, name);
        } else {
            keepFile(site, name);
        }
    }

    /** The passphrase may come first on stdin, so the workspace is opened before anything is read. */
    private void keepStdin(ConsoleSite site, TypeName name) throws CommandException, WorkspaceException, IOException {
        try (Session session = site.open(Use.COMMAND)) {
            BodyInput bodies = new BodyInput("stdin", site.in());
            keep(next(bodies), bodies, session.records(), name, site);
        }
    }

    /** The first body is read before the workspace is opened: what is no JSON at all costs no unlocking. */
    private void keepFile(ConsoleSite site, TypeName name) throws CommandException, WorkspaceException, IOException {
        try (InputStream in = Files.newInputStream(file)) {
            BodyInput bodies = new BodyInput(file.toString(), in);
            Optional<BodyInput.Body> first = next(bodies);
            try (Session session = site.open(Use.COMMAND)) {
                keep(first, bodies, session.records(), name, site);
            }
        } catch (NoSuchFileException missing) {
            throw new CommandException(Reason.INPUT, WORDS.text("new.no_file", file), missing);
        }
    }

    private void keep(Optional<BodyInput.Body> first, BodyInput bodies, Records records, TypeName name,
            ConsoleSite site) throws CommandException, IOException {
        Optional<BodyInput.Body> next = first;
        while (next.isPresent()) {
            RecordId id = keep(next.get(), records, name);
            kept++;
            site.out().println(id);
            if (site.out().checkError()) {
                throw new CommandException(Reason.MACHINE, WORDS.text("new.unheard", kept));
            }
            next = next(bodies);
        }
    }

    private Optional<BodyInput.Body> next(BodyInput bodies) throws CommandException, IOException {
        try {
            return bodies.next();
        } catch (CommandException broken) {
            throw new CommandException(broken.reason(), broken.getMessage() + " " + soFar(), broken);
        }
    }

    private RecordId keep(BodyInput.Body body, Records records, TypeName name) throws CommandException {
        RecordId id = RecordId.fresh();
        try {
            records.commit(Act.of(new Write.Create(id, name, body.json())));
            return id;
        } catch (RecordsException refused) {
            throw new CommandException(ExitCodes.of(refused.reason()),
                    body.place() + ": " + refused.getMessage() + " " + soFar(), refused);
        }
    }

    private String soFar() {
        return kept == 0 ? WORDS.text("new.nothing_kept") : WORDS.text("new.kept", kept);
    }
}
