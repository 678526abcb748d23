package org.attune.console.internal.commands;

import java.util.List;

import org.attune.console.CommandException;
import org.attune.console.CommandException.Reason;
import org.attune.console.CommandName;
import org.attune.console.ConsoleCommand;
import org.attune.console.ConsoleSite;
import org.attune.console.Plain;
import org.attune.console.Session;
import org.attune.console.internal.print.RecordJson;
import org.attune.records.Hit;
import org.attune.records.Reader;
import org.attune.records.RecordsException;
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

/** {@code attune search}: records that hold all the words. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE)
@CommandName("search")
@Command(name = "search")
public final class SearchCommand implements ConsoleCommand {
    private static final Words WORDS = Words.of(SearchCommand.class);
    private static final int LONGEST = 200;
    private static final int MOST = 1000;

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "TEXT", descriptionKey = "text")
    private List<String> words;

    @Option(names = "--limit", paramLabel = "N")
    private int limit = 20;

    @Override
    public void run(ConsoleSite site) throws CommandException, WorkspaceException, RecordsException {
        String text = String.join(" ", words);
        checkLimits(text);
        try (Session session = site.open(Use.READING)) {
            List<Hit> hits = session.records().as(Reader.me()).search(text, limit);
            if (site.json()) {
                site.answer(json(hits));
            } else {
                print(hits, site);
            }
        }
    }

    private void checkLimits(String text) throws CommandException {
        if (text.length() > LONGEST) {
            throw new CommandException(Reason.INPUT, WORDS.text("search.long", LONGEST));
        }
        if (limit < 1 || limit > MOST) {
            throw new CommandException(Reason.USAGE, WORDS.text("search.limit", String.valueOf(MOST)));
        }
    }

    private static void print(List<Hit> hits, ConsoleSite site) {
        for (Hit hit : hits) {
            Rows.print(List.of(hit.row()), site.out());
            site.out().println("    " + Plain.line(hit.excerpt()));
        }
        if (hits.isEmpty()) {
            site.out().println(WORDS.text("search.nothing"));
        }
    }

    private static JsonArray json(List<Hit> hits) {
        JsonArray found = new JsonArray();
        for (Hit hit : hits) {
            JsonObject line = RecordJson.of(hit.row());
            line.addProperty("excerpt", hit.excerpt());
            found.add(line);
        }
        return found;
    }
}
