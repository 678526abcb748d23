package org.attune.console.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.attune.console.CommandException;
import org.attune.console.CommandException.Reason;
import org.attune.console.CommandName;
import org.attune.console.ConsoleCommand;
import org.attune.console.ConsoleSite;
import org.attune.console.Session;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.TypeName;
import org.attune.records.workspace.Use;
import org.attune.records.workspace.WorkspaceException;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attune export json}: whole records in a file that others can read. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE)
@CommandName("export")
@Command(name = "export")
public final class ExportCommand implements ConsoleCommand {
    private static final Words WORDS = Words.of(ExportCommand.class);

    @Parameters(index = "0", paramLabel = "FORMAT", descriptionKey = "format")
    private String format;

    @Parameters(index = "1", arity = "0..1", paramLabel = "ID", descriptionKey = "id")
    private String id;

    @Option(names = "--type", paramLabel = "TYPE")
    private String type;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true)
    private Path output;

    @Option(names = "--force")
    private boolean force;

    @Override
    public void run(ConsoleSite site) throws CommandException, WorkspaceException, RecordsException, IOException {
        checkUsage();
        Optional<RecordId> one = id == null ? Optional.empty() : Optional.of(Names.record(id));
        Optional<TypeName> only = type == null ? Optional.empty() : Optional.of(Names.type(type));
        NewFile file = NewFile.at(output.toAbsolutePath(), force);
        try (Session session = site.open(Use.READING)) {
            JsonExport export = new JsonExport(session.records());
            file.write(out -> export.write(one, only, out));
            tell(site, export);
        }
    }

    private void checkUsage() throws CommandException {
        if (!format.equals("json")) {
            throw new CommandException(Reason.USAGE, WORDS.text("export.format"));
        }
        if (id != null && type != null) {
            throw new CommandException(Reason.USAGE, WORDS.text("export.id_and_type"));
        }
    }

    private void tell(ConsoleSite site, JsonExport export) {
        site.out().println(WORDS.text("export.done", export.whole(), output));
        if (export.untouched() > 0) {
            site.out().println(WORDS.text("export.untouched", export.untouched()));
        }
        if (export.closed() > 0) {
            site.out().println(WORDS.text("export.closed", export.closed()));
        }
    }
}
