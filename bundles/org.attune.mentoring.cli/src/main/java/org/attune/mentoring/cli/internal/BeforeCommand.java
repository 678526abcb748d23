package org.attune.mentoring.cli.internal;

import java.time.LocalDate;

import org.attune.console.CommandException;
import org.attune.console.CommandException.Reason;
import org.attune.console.CommandName;
import org.attune.console.ConsoleCommand;
import org.attune.console.ConsoleSite;
import org.attune.console.Plain;
import org.attune.console.Session;
import org.attune.mentoring.MentoringLog;
import org.attune.mentoring.prompts.Prompts;
import org.attune.practice.FollowUp;
import org.attune.practice.Goal;
import org.attune.practice.Goals;
import org.attune.program.People;
import org.attune.records.RecordsException;
import org.attune.records.workspace.Use;
import org.attune.records.workspace.WorkspaceException;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code attune before CODE}: what they did well, what they meant to try, what was promised, and a question to ask. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE)
@CommandName("before")
@Command(name = "before")
public final class BeforeCommand implements ConsoleCommand {
    private static final Words WORDS = Words.of(BeforeCommand.class);

    @Parameters(index = "0", paramLabel = "CODE", descriptionKey = "code")
    private String code;

    @Override
    public void run(ConsoleSite site) throws CommandException, WorkspaceException, RecordsException {
        try (Session session = site.open(Use.READING)) {
            People people = session.service(People.class);
            Known known = Known.of(code, people, session.service(MentoringLog.class)).orElseThrow(this::unknown);
            Ahead ahead = Ahead.of(people.find(code), known, session.service(Goals.class),
                    session.service(Prompts.class));
            if (site.json()) {
                site.answer(json(known, ahead));
            } else {
                print(site, known, ahead);
            }
        }
    }

    private CommandException unknown() {
        return new CommandException(Reason.INPUT, WORDS.text("before.unknown", Plain.line(code)));
    }

    private static void print(ConsoleSite site, Known known, Ahead ahead) {
        line(site, "before.last",
                known.lastEntry().map(LocalDate::toString).orElseGet(() -> WORDS.text("learners.never")));
        if (!known.doneWell().isBlank()) {
            line(site, "before.well", known.doneWell());
        }
        known.intention().ifPresent(intention -> line(site, "before.try", said(intention)));
        known.open().forEach(promise -> line(site, "before.open", said(promise)));
        ahead.goals().forEach(goal -> line(site, "before.goal", goal.text()));
        line(site, "before.ask", ahead.question());
    }

    private static void line(ConsoleSite site, String key, String text) {
        site.out().println(WORDS.text(key, Plain.line(text)));
    }

    private static String said(FollowUp followUp) {
        return followUp.comeBackOn().map(day -> WORDS.text("before.back", followUp.text(), day.toString()))
                .orElse(followUp.text());
    }

    private static JsonObject json(Known known, Ahead ahead) {
        JsonObject json = new JsonObject();
        json.addProperty("code", known.code());
        known.lastEntry().ifPresent(day -> json.addProperty("lastEntry", day.toString()));
        json.addProperty("doneWell", known.doneWell());
        known.intention().ifPresent(intention -> json.add("intention", json(intention)));
        JsonArray open = new JsonArray();
        known.open().forEach(promise -> open.add(json(promise)));
        json.add("open", open);
        JsonArray goals = new JsonArray();
        ahead.goals().forEach(goal -> goals.add(json(goal)));
        json.add("goals", goals);
        json.addProperty("question", ahead.question());
        return json;
    }

    private static JsonObject json(Goal goal) {
        JsonObject json = new JsonObject();
        json.addProperty("text", goal.text());
        goal.until().ifPresent(day -> json.addProperty("until", day.toString()));
        return json;
    }

    private static JsonObject json(FollowUp followUp) {
        JsonObject json = new JsonObject();
        json.addProperty("kind", followUp.kind());
        json.addProperty("text", followUp.text());
        followUp.comeBackOn().ifPresent(day -> json.addProperty("comeBackOn", day.toString()));
        return json;
    }
}
