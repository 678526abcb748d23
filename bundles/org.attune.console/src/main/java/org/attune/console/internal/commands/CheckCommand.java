package org.attune.console.internal.commands;

import org.attune.console.CommandException;
import org.attune.console.CommandException.Reason;
import org.attune.console.CommandName;
import org.attune.console.ConsoleCommand;
import org.attune.console.ConsoleSite;
import org.attune.console.Plain;
import org.attune.console.Session;
import org.attune.records.workspace.CheckReport;
import org.attune.records.workspace.Use;
import org.attune.records.workspace.Workspace;
import org.attune.records.workspace.WorkspaceException;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;

/** {@code attune check}: looks whether everything kept is whole. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE)
@CommandName("check")
@Command(name = "check")
public final class CheckCommand implements ConsoleCommand {
    private static final Words WORDS = Words.of(CheckCommand.class);

    @Override
    public void run(ConsoleSite site) throws CommandException, WorkspaceException {
        CheckReport report = site.canUnlock() ? unlocked(site) : locked(site);
        if (site.json()) {
            site.answer(json(report));
        } else {
            print(site, report);
        }
        if (!report.clean()) {
            throw new CommandException(Reason.INPUT,
                    WORDS.text("check.problems", report.problems().size(), site.folder()));
        }
    }

    private static CheckReport unlocked(ConsoleSite site) throws CommandException, WorkspaceException {
        try (Session session = site.open(Use.READING)) {
            return session.workspace().check();
        }
    }

    private static CheckReport locked(ConsoleSite site) throws CommandException, WorkspaceException {
        try (Workspace workspace = site.openLocked(Use.READING)) {
            return workspace.check();
        }
    }

    private static void print(ConsoleSite site, CheckReport report) {
        site.out().println(WORDS.text("check.looked", report.events(), report.records()));
        site.out().println(WORDS.text(report.sealsChecked() ? "check.seals" : "check.no_seals"));
        report.problems().forEach(problem -> site.out().println(Plain.line(problem)));
        if (report.clean()) {
            site.out().println(WORDS.text("check.clean"));
        }
    }

    private static JsonObject json(CheckReport report) {
        JsonObject json = new JsonObject();
        json.addProperty("clean", report.clean());
        json.addProperty("events", report.events());
        json.addProperty("records", report.records());
        json.addProperty("sealsChecked", report.sealsChecked());
        JsonArray problems = new JsonArray();
        report.problems().forEach(problems::add);
        json.add("problems", problems);
        return json;
    }
}
