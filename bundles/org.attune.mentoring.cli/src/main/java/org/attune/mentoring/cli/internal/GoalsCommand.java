package org.attune.mentoring.cli.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.console.CommandException;
import org.attune.console.CommandException.Reason;
import org.attune.console.CommandName;
import org.attune.console.ConsoleCommand;
import org.attune.console.ConsoleSite;
import org.attune.console.Plain;
import org.attune.console.Session;
import org.attune.practice.Goal;
import org.attune.practice.GoalStates;
import org.attune.practice.Goals;
import org.attune.practice.KeptGoal;
import org.attune.program.KeptPerson;
import org.attune.program.Naming;
import org.attune.program.People;
import org.attune.records.RecordId;
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

/** {@code attune goals list [CODE]}, {@code add CODE --text ...}, {@code move ID STATE}. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE)
@CommandName("goals")
@Command(name = "goals")
public final class GoalsCommand implements ConsoleCommand {
    private static final Words WORDS = Words.of(GoalsCommand.class);
    private static final List<String> STATES = List.of(GoalStates.PROPOSED, GoalStates.AGREED, GoalStates.ACTIVE,
            GoalStates.MET, GoalStates.REVISED, GoalStates.LET_GO);

    @Parameters(index = "0", paramLabel = "WHAT", descriptionKey = "what")
    private String what;

    @Parameters(index = "1..2", arity = "0..2", paramLabel = "ARGUMENT", descriptionKey = "arguments")
    private List<String> arguments = new ArrayList<>();

    @Option(names = "--text", paramLabel = "TEXT", descriptionKey = "text")
    private String text = "";

    @Option(names = "--until", paramLabel = "DATE", descriptionKey = "until")
    private LocalDate until;

    @Option(names = "--state", paramLabel = "STATE", descriptionKey = "state")
    private String state = GoalStates.PROPOSED;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "reason")
    private String reason = "";

    @Override
    public void run(ConsoleSite site) throws CommandException, WorkspaceException, RecordsException {
        switch (what) {
            case "list" -> list(site);
            case "add" -> add(site);
            case "move" -> move(site);
            default -> throw usage("goals.unknown", what);
        }
    }

    private void list(ConsoleSite site) throws CommandException, WorkspaceException, RecordsException {
        try (Session session = site.open(Use.READING)) {
            Goals goals = session.service(Goals.class);
            People people = session.service(People.class);
            List<KeptGoal> found = arguments.isEmpty() ? goals.open() : goals.of(person(people, arguments.getFirst()));
            if (site.json()) {
                JsonArray all = new JsonArray();
                for (KeptGoal kept : found) {
                    all.add(json(kept, people));
                }
                site.answer(all);
            } else {
                for (KeptGoal kept : found) {
                    site.out().println(line(kept, people));
                }
            }
        }
    }

    private void add(ConsoleSite site) throws CommandException, WorkspaceException, RecordsException {
        if (arguments.size() != 1) {
            throw usage("goals.whose", what);
        }
        try (Session session = site.open(Use.COMMAND)) {
            Goals goals = session.service(Goals.class);
            RecordId person = person(session.service(People.class), arguments.getFirst());
            RecordId id = goals.add(Goal.proposed(person, text, LocalDate.now()).until(Optional.ofNullable(until))
                    .in(known(state), reason, LocalDate.now())).record();
            site.out().println(id);
        }
    }

    private void move(ConsoleSite site) throws CommandException, WorkspaceException, RecordsException {
        if (arguments.size() != 2) {
            throw usage("goals.where", what);
        }
        RecordId id = id(arguments.getFirst());
        try (Session session = site.open(Use.COMMAND)) {
            Goals goals = session.service(Goals.class);
            KeptGoal kept = goals.find(id).orElseThrow(this::gone);
            goals.move(id, kept.version(), known(arguments.get(1)), reason, LocalDate.now());
            site.out().println(id);
        }
    }

    private RecordId person(People people, String code) throws CommandException, RecordsException {
        Optional<KeptPerson> found = people.find(code);
        if (found.isEmpty()) {
            throw new CommandException(Reason.INPUT, WORDS.text("before.unknown", Plain.line(code)));
        }
        return found.get().id();
    }

    private RecordId id(String typed) throws CommandException {
        try {
            return RecordId.of(typed);
        } catch (IllegalArgumentException noId) {
            throw gone();
        }
    }

    private CommandException gone() {
        return new CommandException(Reason.INPUT, WORDS.text("goals.gone", Plain.line(arguments.getFirst())));
    }

    private static String known(String word) throws CommandException {
        if (!STATES.contains(word)) {
            throw new CommandException(Reason.USAGE,
                    WORDS.text("goals.state", Plain.line(word), String.join(", ", STATES)));
        }
        return word;
    }

    private static CommandException usage(String key, String word) {
        return new CommandException(Reason.USAGE, WORDS.text(key, Plain.line(word)));
    }

    private static String line(KeptGoal kept, People people) throws RecordsException {
        Goal goal = kept.goal();
        return String.join("  ", kept.id().toString(), who(goal, people),
                goal.until().map(LocalDate::toString).orElse("-"), goal.state(), Plain.line(goal.text()));
    }

    private static String who(Goal goal, People people) throws RecordsException {
        return goal.person().isEmpty() ? "-" : Plain.line(people.labelOf(goal.person().get(), Naming.CODE));
    }

    private static JsonObject json(KeptGoal kept, People people) throws RecordsException {
        Goal goal = kept.goal();
        JsonObject json = new JsonObject();
        json.addProperty("id", kept.id().toString());
        json.addProperty("code", who(goal, people));
        json.addProperty("text", goal.text());
        json.addProperty("state", goal.state());
        goal.until().ifPresent(day -> json.addProperty("until", day.toString()));
        if (!goal.reason().isEmpty()) {
            json.addProperty("reason", goal.reason());
        }
        return json;
    }
}
