package org.attune.debrief.cli.internal;

import java.time.LocalDate;

import org.attune.console.CommandException;
import org.attune.console.CommandException.Reason;
import org.attune.console.CommandName;
import org.attune.console.ConsoleCommand;
import org.attune.console.ConsoleSite;
import org.attune.console.Plain;
import org.attune.console.Session;
import org.attune.debrief.ClimatePulse;
import org.attune.debrief.DebriefFrameworks;
import org.attune.debrief.Debriefs;
import org.attune.debrief.Shelves;
import org.attune.practice.Ideas;
import org.attune.records.RecordsException;
import org.attune.records.workspace.Use;
import org.attune.records.workspace.WorkspaceException;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attune debrief WHAT}: what scripts and facilitators ask about debriefs. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE)
@CommandName("debrief")
@Command(name = "debrief")
public final class DebriefCommand implements ConsoleCommand {
    private static final Words WORDS = Words.of(DebriefCommand.class);
    private static final int MOST = 10_000;

    private final DebriefFrameworks frameworks;

    @Parameters(index = "0", paramLabel = "WHAT", descriptionKey = "what")
    private String what;

    @Option(names = "--reason", paramLabel = "REASON", descriptionKey = "reason")
    private String reason;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "on")
    private LocalDate on = LocalDate.now();

    @Option(names = "--trigger", paramLabel = "WORD", descriptionKey = "trigger")
    private String trigger = "";

    @Option(names = "--framework", paramLabel = "NAME", descriptionKey = "framework")
    private String framework = "touch-point";

    /** The command, with the frameworks that need no workspace. */
    @Activate
    public DebriefCommand(@Reference DebriefFrameworks frameworks) {
        this.frameworks = frameworks;
    }

    @Override
    public void run(ConsoleSite site) throws CommandException, WorkspaceException, RecordsException {
        switch (what) {
            case "frameworks" -> Listings.frameworks(frameworks.all()).answer(site);
            case "not-held" -> notHeld(site);
            case "list", "ideas", "practices", "problems", "words", "over-time", "climate" -> read(site);
            default -> throw new CommandException(Reason.USAGE, WORDS.text("debrief.unknown", Plain.line(what)));
        }
    }

    private void read(ConsoleSite site) throws CommandException, WorkspaceException, RecordsException {
        try (Session session = site.open(Use.READING)) {
            listing(session).answer(site);
        }
    }

    private Listing listing(Session session) throws CommandException, RecordsException {
        return switch (what) {
            case "list" -> Listings.debriefs(session.service(Debriefs.class));
            case "ideas" -> Listings.ideas(session.service(Ideas.class).all());
            case "practices" -> Listings.practices(session.service(Shelves.class).practices().all());
            case "problems" -> Listings.problems(session.service(Shelves.class).problems().all());
            case "over-time" -> OverTime.practices(session.service(Debriefs.class).overTime(MOST));
            case "climate" -> climate(session.service(ClimatePulse.class));
            default -> Listings.words(session.service(Shelves.class).words().all());
        };
    }

    private static Listing climate(ClimatePulse pulse) throws RecordsException {
        return OverTime.climate(pulse.results(), pulse.scale());
    }

    private void notHeld(ConsoleSite site) throws CommandException, WorkspaceException, RecordsException {
        if (reason == null || reason.isBlank()) {
            throw new CommandException(Reason.USAGE, WORDS.text("debrief.no-reason"));
        }
        Missed missed = new Missed(frameworks.find(framework).orElseThrow(this::unknownFramework), on, trigger);
        try (Session session = site.open(Use.COMMAND)) {
            missed.keep(session.service(Debriefs.class), reason).answer(site);
        }
    }

    private CommandException unknownFramework() {
        return new CommandException(Reason.INPUT, WORDS.text("debrief.unknown-framework", Plain.line(framework)));
    }
}
