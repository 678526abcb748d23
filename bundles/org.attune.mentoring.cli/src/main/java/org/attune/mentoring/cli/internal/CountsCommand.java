package org.attune.mentoring.cli.internal;

import java.time.LocalDate;

import org.attune.console.CommandException;
import org.attune.console.CommandName;
import org.attune.console.ConsoleCommand;
import org.attune.console.ConsoleSite;
import org.attune.console.Plain;
import org.attune.console.Session;
import org.attune.mentoring.MentoringCounts;
import org.attune.mentoring.ShownCounts;
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

/** {@code attune counts}: how much mentoring there was, small groups hidden. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE)
@CommandName("counts")
@Command(name = "counts")
public final class CountsCommand implements ConsoleCommand {
    private static final Words WORDS = Words.of(CountsCommand.class);

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "from")
    private LocalDate from = LocalDate.now().minusYears(1).plusDays(1);

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "to")
    private LocalDate to = LocalDate.now();

    @Override
    public void run(ConsoleSite site) throws CommandException, WorkspaceException, RecordsException {
        try (Session session = site.open(Use.READING)) {
            MentoringCounts counts = session.service(MentoringCounts.class);
            answer(site, counts.contacts(from, to), counts.opportunities(from, to));
        }
    }

    private void answer(ConsoleSite site, ShownCounts contacts, ShownCounts opportunities) {
        if (site.json()) {
            JsonObject json = new JsonObject();
            json.addProperty("from", from.toString());
            json.addProperty("to", to.toString());
            json.add("contacts", json(contacts, true));
            json.add("opportunities", json(opportunities, false));
            site.answer(json);
        } else {
            contacts.lines().forEach(line -> site.out().println(contact(line)));
            opportunities.lines().forEach(line -> site.out().println(opportunity(line)));
        }
    }

    private static String contact(ShownCounts.Line line) {
        return WORDS.text("counts.line", Plain.line(line.label()), line.figures()
                .map(figures -> WORDS.text("counts.contact", figures.times(), figures.minutes()))
                .orElseGet(() -> WORDS.text("counts.hidden")));
    }

    private static String opportunity(ShownCounts.Line line) {
        return WORDS.text("counts.line", Plain.line(line.label()), line.figures()
                .map(figures -> WORDS.text("counts.opportunity", figures.times()))
                .orElseGet(() -> WORDS.text("counts.hidden")));
    }

    private static JsonArray json(ShownCounts counts, boolean withMinutes) {
        JsonArray lines = new JsonArray();
        for (ShownCounts.Line line : counts.lines()) {
            JsonObject json = new JsonObject();
            json.addProperty("what", line.what());
            json.addProperty("label", line.label());
            json.addProperty("hidden", line.figures().isEmpty());
            line.figures().ifPresent(figures -> add(json, figures, withMinutes));
            lines.add(json);
        }
        return lines;
    }

    private static void add(JsonObject json, ShownCounts.Figures figures, boolean withMinutes) {
        json.addProperty("times", figures.times());
        if (withMinutes) {
            json.addProperty("minutes", figures.minutes());
        }
    }
}
