package org.attune.console.internal.commands;

import java.util.List;

import org.attune.console.CommandException;
import org.attune.console.CommandException.Reason;
import org.attune.console.CommandName;
import org.attune.console.ConsoleCommand;
import org.attune.console.ConsoleSite;
import org.attune.console.Session;
import org.attune.console.internal.print.Columns;
import org.attune.console.internal.print.Outline;
import org.attune.console.internal.print.RecordJson;
import org.attune.records.HistoryEntry;
import org.attune.records.Reader;
import org.attune.records.Reading;
import org.attune.records.RecordId;
import org.attune.records.RecordType;
import org.attune.records.RecordsException;
import org.attune.records.StoredRecord;
import org.attune.records.workspace.Use;
import org.attune.records.workspace.WorkspaceException;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attune show}: one record, and with {@code --history} what became of it over time. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE)
@CommandName("show")
@Command(name = "show")
public final class ShowCommand implements ConsoleCommand {
    private static final Words WORDS = Words.of(ShowCommand.class);

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "id")
    private String id;

    @Option(names = "--history")
    private boolean history;

    @Override
    public void run(ConsoleSite site) throws CommandException, WorkspaceException, RecordsException {
        RecordId wanted = Names.record(id);
        try (Session session = site.open(Use.READING)) {
            Reading reading = session.records().as(Reader.me());
            StoredRecord record = reading.find(wanted).orElseThrow(
                    () -> new CommandException(Reason.INPUT, WORDS.text("show.unknown", wanted)));
            List<HistoryEntry> events = history ? reading.history(wanted) : List.of();
            if (site.json()) {
                site.answer(json(record, events));
            } else {
                print(site, session, record, events);
            }
        }
    }

    private JsonObject json(StoredRecord record, List<HistoryEntry> events) {
        JsonObject json = RecordJson.of(record);
        if (history) {
            JsonArray told = new JsonArray();
            events.forEach(event -> told.add(RecordJson.of(event)));
            json.add("history", told);
        }
        return json;
    }

    private static void print(ConsoleSite site, Session session, StoredRecord record, List<HistoryEntry> events) {
        Columns head = new Columns();
        session.records().type(record.type())
                .ifPresent(type -> head.add(type.label(), type.title(record.body())));
        head.add(WORDS.text("show.id"), record.id().toString());
        head.add(WORDS.text("show.changed"), Rows.time(record.changedAt()));
        if (!record.otherHeads().isEmpty()) {
            head.add(WORDS.text("show.conflict"), WORDS.text("show.conflict.more", record.otherHeads().size()));
        }
        head.print(site.out(), 0);
        site.out().println();
        new Outline(site.out()).print(record.body(), "");
        printHistory(site, events);
    }

    private static void printHistory(ConsoleSite site, List<HistoryEntry> events) {
        if (events.isEmpty()) {
            return;
        }
        Columns lines = new Columns();
        events.forEach(event -> lines.add(Rows.time(event.madeAt()), WORDS.text("show.kind." + event.kind()),
                event.version().hex().substring(0, 12)));
        site.out().println();
        lines.print(site.out(), 0);
    }
}
