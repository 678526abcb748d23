package org.attune.mentoring.cli.internal;

import java.time.LocalDate;
import java.util.List;

import org.attune.console.CommandException;
import org.attune.console.CommandName;
import org.attune.console.ConsoleCommand;
import org.attune.console.ConsoleSite;
import org.attune.console.Plain;
import org.attune.console.Session;
import org.attune.mentoring.MentoringLog;
import org.attune.practice.FollowUps;
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

/** {@code attune learners}: whom the mentor accompanies, the last entry about each, and what is still open. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE)
@CommandName("learners")
@Command(name = "learners")
public final class LearnersCommand implements ConsoleCommand {
    private static final Words WORDS = Words.of(LearnersCommand.class);

    @Override
    public void run(ConsoleSite site) throws CommandException, WorkspaceException, RecordsException {
        try (Session session = site.open(Use.READING)) {
            List<Learners.Line> lines = Learners.of(session.service(People.class),
                    session.service(MentoringLog.class), session.service(FollowUps.class));
            if (site.json()) {
                site.answer(json(lines));
            } else {
                print(site, lines);
            }
        }
    }

    private static void print(ConsoleSite site, List<Learners.Line> lines) {
        int width = lines.stream().mapToInt(line -> line.code().length()).max().orElse(0);
        for (Learners.Line line : lines) {
            site.out().println(Plain.line(line.code()) + " ".repeat(width - line.code().length() + 2)
                    + line.lastEntry().map(LocalDate::toString).orElseGet(() -> WORDS.text("learners.never")) + "  "
                    + WORDS.text("learners.open", line.open()));
        }
        if (lines.isEmpty()) {
            site.out().println(WORDS.text("learners.none"));
        }
    }

    private static JsonArray json(List<Learners.Line> lines) {
        JsonArray all = new JsonArray();
        for (Learners.Line line : lines) {
            JsonObject json = new JsonObject();
            json.addProperty("code", line.code());
            line.lastEntry().ifPresent(day -> json.addProperty("lastEntry", day.toString()));
            json.addProperty("open", line.open());
            all.add(json);
        }
        return all;
    }
}
