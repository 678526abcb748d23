package org.attune.forms.cli.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.attune.console.CommandException;
import org.attune.console.CommandException.Reason;
import org.attune.console.CommandName;
import org.attune.console.ConsoleCommand;
import org.attune.console.ConsoleSite;
import org.attune.console.Plain;
import org.attune.records.RecordsException;
import org.attune.records.workspace.WorkspaceException;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code attune forms WHAT ...}: checks and shows files, and asks, fills and counts the library of a workspace. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE)
@CommandName("forms")
@Command(name = "forms")
public final class FormsCommand implements ConsoleCommand {
    private static final Words WORDS = Words.of(FormsCommand.class);
    private static final Map<String, FormsAction> ACTIONS = Map.of("validate", new Validate(), "show", new Show(),
            "list", new ListForms(), "export", new ExportForm(), "import", new ImportForm(), "counts",
            new CountItems());

    @Parameters(index = "0", paramLabel = "WHAT", descriptionKey = "what")
    private String what;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "FILE", descriptionKey = "file")
    private List<String> files = new ArrayList<>();

    @Override
    public void run(ConsoleSite site)
            throws CommandException, WorkspaceException, RecordsException, IOException {
        FormsAction action = ACTIONS.get(what);
        if (action == null) {
            throw new CommandException(Reason.USAGE, WORDS.text("forms.unknown", Plain.line(what)));
        }
        if (files.size() < action.leastFiles() || files.size() > action.mostFiles()) {
            throw new CommandException(Reason.USAGE, WORDS.text("forms.files", what, action.mostFiles()));
        }
        action.run(site, files);
    }
}
