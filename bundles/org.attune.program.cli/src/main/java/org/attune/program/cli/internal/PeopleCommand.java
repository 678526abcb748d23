package org.attune.program.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.attune.console.CommandException;
import org.attune.console.CommandException.Reason;
import org.attune.console.CommandName;
import org.attune.console.ConsoleCommand;
import org.attune.console.ConsoleSite;
import org.attune.console.Plain;
import org.attune.console.Session;
import org.attune.program.KeptPerson;
import org.attune.program.Mentors;
import org.attune.program.People;
import org.attune.program.Relationships;
import org.attune.program.roster.RosterPlan;
import org.attune.program.roster.Rosters;
import org.attune.program.roster.Steps;
import org.attune.records.RecordsException;
import org.attune.records.files.WholeFile;
import org.attune.records.workspace.Use;
import org.attune.records.workspace.WorkspaceException;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attune people WHAT}: who takes part; rosters in and out. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE)
@CommandName("people")
@Command(name = "people")
public final class PeopleCommand implements ConsoleCommand {
    private static final Words WORDS = Words.of(PeopleCommand.class);

    @Parameters(index = "0", paramLabel = "WHAT", descriptionKey = "what")
    private String what;

    @Parameters(index = "1", arity = "0..1", paramLabel = "CODE_OR_FILE", descriptionKey = "subject")
    private String subject = "";

    @Option(names = "--preview", descriptionKey = "preview")
    private boolean preview;

    @Option(names = "--private-names", descriptionKey = "private-names")
    private boolean privateNames;

    @Override
    public void run(ConsoleSite site) throws CommandException, WorkspaceException, RecordsException, IOException {
        switch (what) {
            case "list" -> list(site);
            case "show" -> show(site);
            case "import" -> take(site);
            case "export" -> export(site);
            default -> throw usage("people.unknown", Plain.line(what));
        }
    }

    private void list(ConsoleSite site) throws CommandException, WorkspaceException, RecordsException {
        try (Session session = site.open(Use.READING)) {
            PeopleAnswers.list(session.service(People.class).all()).answer(site);
        }
    }

    private void show(ConsoleSite site) throws CommandException, WorkspaceException, RecordsException {
        String code = said("people.no-code");
        try (Session session = site.open(Use.READING)) {
            People people = session.service(People.class);
            KeptPerson found = people.find(code).orElseThrow(
                    () -> new CommandException(Reason.INPUT, WORDS.text("people.nobody", Plain.line(code))));
            PeopleAnswers.show(found, people, session.service(Relationships.class), session.service(Mentors.class))
                    .answer(site);
        }
    }

    private void take(ConsoleSite site) throws CommandException, WorkspaceException, RecordsException, IOException {
        byte[] file = read(Path.of(said("people.no-file")));
        try (Session session = site.open(preview ? Use.READING : Use.COMMAND)) {
            Rosters rosters = session.service(Rosters.class);
            RosterPlan plan = rosters.preview(file, Steps.UNSEEN);
            if (plan.ready() && !preview) {
                RosterAnswers.taken(plan, rosters.take(plan, LocalDate.now(), Steps.UNSEEN)).answer(site);
                return;
            }
            RosterAnswers.plan(plan).answer(site);
            if (!plan.ready()) {
                throw new CommandException(Reason.INPUT, WORDS.text("people.not-taken", plan.problems().size()));
            }
        }
    }

    private void export(ConsoleSite site) throws CommandException, WorkspaceException, RecordsException, IOException {
        Path place = Path.of(said("people.no-file"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Session session = site.open(Use.READING);
                PrintWriter to = new PrintWriter(bytes, false, StandardCharsets.UTF_8)) {
            int written = session.service(Rosters.class).write(to, privateNames);
            to.flush();
            WholeFile.write(place, bytes.toByteArray());
            RosterAnswers.written(written).answer(site);
        }
    }

    private static byte[] read(Path file) throws CommandException, IOException {
        if (!Files.isRegularFile(file)) {
            throw new CommandException(Reason.INPUT, WORDS.text("people.absent", Plain.line(file.toString())));
        }
        if (Files.size(file) > Rosters.LARGEST) {
            throw new CommandException(Reason.INPUT, WORDS.text("people.large", Rosters.LARGEST >> 20));
        }
        return Files.readAllBytes(file);
    }

    private String said(String otherwise) throws CommandException {
        if (subject.isBlank()) {
            throw usage(otherwise);
        }
        return subject;
    }

    private static CommandException usage(String key, Object... values) {
        return new CommandException(Reason.USAGE, WORDS.text(key, values));
    }
}
