package org.attune.mentoring.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.attune.console.CommandException;
import org.attune.console.CommandException.Reason;
import org.attune.console.CommandName;
import org.attune.console.ConsoleCommand;
import org.attune.console.ConsoleSite;
import org.attune.console.Plain;
import org.attune.mentoring.portfolio.PortfolioException;
import org.attune.records.RecordsException;
import org.attune.records.workspace.WorkspaceException;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attune mentoring WHAT ...}: what learners take away, what they bring along, and access requests. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE)
@CommandName("mentoring")
@Command(name = "mentoring")
public final class MentoringCommand implements ConsoleCommand {
    private static final Words WORDS = Words.of(MentoringCommand.class);

    @Parameters(index = "0", paramLabel = "WHAT", descriptionKey = "what")
    private String what;

    @Parameters(index = "1", paramLabel = "SUBJECT", descriptionKey = "subject")
    private String subject;

    @Option(names = "--to", paramLabel = "DIR")
    private Path to;

    @Option(names = "--forms", paramLabel = "FORM", split = ",")
    private List<String> forms = List.of("pdf", "json");

    @Option(names = "--password-stdin")
    private boolean passwordStdin;

    @Option(names = "--password-file", paramLabel = "FILE")
    private Path passwordFile;

    @Option(names = "--code", paramLabel = "CODE")
    private String code;

    @Option(names = "--preview")
    private boolean preview;

    @Option(names = "--own-notes", arity = "1", paramLabel = "BOOLEAN")
    private Boolean ownNotes;

    @Option(names = "--others", paramLabel = "DECISION")
    private String others;

    @Option(names = "--decided-by", paramLabel = "WHO")
    private String decidedBy = "";

    @Override
    public void run(ConsoleSite site) throws CommandException, WorkspaceException, RecordsException, IOException {
        try {
            switch (what) {
                case "export-learner" -> new Taking(site, folder(to, preview)).forLearner(subject, preview);
                case "access-request" ->
                    new Taking(site, folder(to, others == null)).asked(subject, given(ownNotes, "--own-notes"), others);
                case "import" -> Bringing.run(site, Path.of(subject), preview ? "" : given(code, "--code"), preview);
                default -> throw usage("mentoring.unknown", Plain.line(what));
            }
        } catch (PortfolioException refused) {
            throw new CommandException(reason(refused), refused.getMessage(), refused);
        }
    }

    private static Reason reason(PortfolioException refused) {
        return refused.reason() == PortfolioException.Reason.NO_PAPER ? Reason.MACHINE : Reason.INPUT;
    }

    private Taking.Wished folder(Path place, boolean onlyLooking) throws CommandException {
        return onlyLooking
                ? Taking.Wished.NOTHING
                : Taking.Wished.of(given(place, "--to"), forms, new PasswordLine(passwordStdin, passwordFile),
                        decidedBy);
    }

    private static <T> T given(T value, String option) throws CommandException {
        if (value == null) {
            throw usage("mentoring.option", option);
        }
        return value;
    }

    private static CommandException usage(String key, Object... values) {
        return new CommandException(Reason.USAGE, WORDS.text(key, values));
    }
}
