package org.attune.report.cli.internal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.attune.console.CommandException;
import org.attune.console.CommandException.Reason;
import org.attune.console.CommandName;
import org.attune.console.ConsoleCommand;
import org.attune.console.ConsoleSite;
import org.attune.console.Session;
import org.attune.records.Purpose;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.workspace.Use;
import org.attune.records.workspace.WorkspaceException;
import org.attune.report.OfferedKind;
import org.attune.report.ReportException;
import org.attune.report.ReportFile;
import org.attune.report.ReportRequest;
import org.attune.report.Reports;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attune report KIND ID -o FILE}, and without a kind the list of them. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE)
@CommandName("report")
@Command(name = "report")
public final class ReportCommand implements ConsoleCommand {
    private static final Words WORDS = Words.of(ReportCommand.class);

    @Parameters(index = "0", arity = "0..1", paramLabel = "KIND", descriptionKey = "kind")
    private String kind;

    @Parameters(index = "1", arity = "0..1", paramLabel = "ID", descriptionKey = "id")
    private String id;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE")
    private Path output;

    @Option(names = "--for", paramLabel = "RECIPIENT")
    private String recipient = "me";

    @Option(names = "--force")
    private boolean force;

    @Override
    public void run(ConsoleSite site) throws CommandException, WorkspaceException, RecordsException, IOException {
        if (kind == null) {
            list(site);
            return;
        }
        Reader reader = new Reader(Recipients.named(recipient), Purpose.EXPORT);
        ReportRequest request = new ReportRequest(kind, subject(), reader);
        ReportFile file = file();
        try (Session session = site.open(Use.READING)) {
            write(file, session.service(Reports.class), request);
        }
        site.out().println(WORDS.text("done", output));
    }

    private void write(ReportFile file, Reports reports, ReportRequest request)
            throws CommandException, RecordsException, IOException {
        try {
            file.write(reports, request, force);
        } catch (ReportException refused) {
            Reason reason = refused.reason() == ReportException.Reason.FAILED ? Reason.MACHINE : Reason.INPUT;
            throw new CommandException(reason, refused.getMessage(), refused);
        } catch (FileAlreadyExistsException exists) {
            throw new CommandException(Reason.INPUT, WORDS.text("file.exists", output), exists);
        } catch (NoSuchFileException missing) {
            throw new CommandException(Reason.INPUT, WORDS.text("file.no_folder", missing.getFile()), missing);
        }
    }

    private Optional<RecordId> subject() throws CommandException {
        try {
            return Optional.ofNullable(id).map(RecordId::of);
        } catch (IllegalArgumentException wrong) {
            throw new CommandException(Reason.INPUT, WORDS.text("id.wrong"), wrong);
        }
    }

    private ReportFile file() throws CommandException {
        return Optional.ofNullable(output).flatMap(ReportFile::named)
                .orElseThrow(() -> new CommandException(Reason.USAGE, WORDS.text("file.format")));
    }

    private static void list(ConsoleSite site) throws CommandException, WorkspaceException {
        try (Session session = site.open(Use.READING)) {
            List<OfferedKind> kinds = session.service(Reports.class).kinds();
            if (site.json()) {
                site.answer(json(kinds));
            } else if (kinds.isEmpty()) {
                site.out().println(WORDS.text("kinds.none"));
            } else {
                kinds.forEach(each -> site.out().println(WORDS.text("kinds.line", each.id(), each.label())));
            }
        }
    }

    private static JsonArray json(List<OfferedKind> kinds) {
        JsonArray all = new JsonArray();
        for (OfferedKind each : kinds) {
            JsonObject one = new JsonObject();
            one.addProperty("kind", each.id());
            one.addProperty("label", each.label());
            JsonArray types = new JsonArray();
            each.types().stream().map(Object::toString).sorted().forEach(types::add);
            one.add("types", types);
            all.add(one);
        }
        return all;
    }
}
