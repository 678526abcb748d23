package org.attune.console.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.console.CommandException;
import org.attune.console.CommandException.Reason;
import org.attune.console.ConsoleCommand;
import org.attune.console.Plain;
import org.attune.console.internal.commands.HelpCommand;
import org.attune.records.RecordsException;
import org.attune.records.workspace.WindowRequest;
import org.attune.records.workspace.WorkspaceException;
import org.attune.words.Words;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Runs one command line: finds the command, fills its options, runs it, and says how it ended. */
final class Interpreter {
    private static final System.Logger LOG = System.getLogger(Interpreter.class.getName());
    private static final Words WORDS = Words.of(Interpreter.class);

    private final Catalogue catalogue;
    private final Surroundings around;

    Interpreter(Catalogue catalogue, Surroundings around) {
        this.catalogue = catalogue;
        this.around = around;
    }

    /** Never throws: whatever goes wrong is an exit code and a line. */
    Outcome run(List<String> arguments) {
        Output out = new Output(around.out());
        try {
            Optional<WindowRequest> window = interpret(arguments, out);
            Optional<IOException> lost = out.failure();
            return lost.isPresent()
                    ? ended(out, Reason.MACHINE, WORDS.text("output.lost", why(lost.get())))
                    : new Outcome(ExitCodes.DONE, window);
        } catch (CommandException refused) {
            return ended(out, refused.reason(), refused.getMessage());
        } catch (WorkspaceException refused) {
            return ended(out, ExitCodes.of(refused.reason()), refused.getMessage());
        } catch (RecordsException refused) {
            return ended(out, ExitCodes.of(refused.reason()), refused.getMessage());
        } catch (IOException failed) {
            LOG.log(System.Logger.Level.WARNING, "A file could not be read or written.", failed);
            return ended(out, Reason.MACHINE, WORDS.text("file.failed", why(failed)));
        } catch (RuntimeException | Error unexpected) {
            LOG.log(System.Logger.Level.ERROR, "A command failed unexpectedly.", unexpected);
            return ended(out, Reason.MACHINE, WORDS.text("unexpected", around.log()));
        }
    }

    private Optional<WindowRequest> interpret(List<String> arguments, Output out)
            throws CommandException, WorkspaceException, RecordsException, IOException {
        Optional<String> word = CommandWord.in(arguments);
        List<String> meant = word.isPresent() ? arguments : withoutWord(arguments);
        return interpret(word.orElseGet(meant::getFirst), meant, out);
    }

    /** Without a word there may still be {@code --help} or {@code --version}. */
    private static List<String> withoutWord(List<String> arguments) throws CommandException {
        CommonOptions options = new CommonOptions();
        parse(Grammar.of(options), arguments, Optional.empty());
        if (!options.help() && !options.version()) {
            throw usage(WORDS.text("usage.no_command"), Optional.empty());
        }
        String word = options.help() ? HelpCommand.WORD : "version";
        return options.json() ? List.of(word, "--json") : List.of(word);
    }

    private Optional<WindowRequest> interpret(String word, List<String> arguments, Output out)
            throws CommandException, WorkspaceException, RecordsException, IOException {
        try (Catalogue.Chosen chosen = choose(word)) {
            CommonOptions options = new CommonOptions();
            parse(Grammar.of(options, word, chosen.command()), arguments, Optional.of(word));
            if (options.help()) {
                out.writer().print(Grammar.help(word, chosen.command()));
                return Optional.empty();
            }
            return run(word, chosen.command(), options, out);
        }
    }

    private Optional<WindowRequest> run(String word, ConsoleCommand command, CommonOptions options, Output out)
            throws CommandException, WorkspaceException, RecordsException, IOException {
        try {
            Site site = Site.of(options, around, out.writer());
            command.run(site);
            return site.window();
        } catch (CommandException refused) {
            throw refused.reason() == Reason.USAGE ? usage(refused.getMessage(), Optional.of(word)) : refused;
        }
    }

    private Catalogue.Chosen choose(String word) throws CommandException {
        if (word.equals(HelpCommand.WORD)) {
            return new OwnHelp(new HelpCommand(catalogue));
        }
        return catalogue.choose(word)
                .orElseThrow(() -> usage(WORDS.text("usage.unknown_command", Plain.line(word)), Optional.empty()));
    }

    private static void parse(CommandLine line, List<String> arguments, Optional<String> word)
            throws CommandException {
        try {
            line.parseArgs(arguments.toArray(String[]::new));
        } catch (ParameterException wrong) {
            throw usage(wrong.getMessage(), word);
        }
    }

    private static CommandException usage(String message, Optional<String> word) {
        String hint = word.map(known -> WORDS.text("usage.hint.command", known))
                .orElseGet(() -> WORDS.text("usage.hint"));
        return new CommandException(Reason.USAGE, Plain.line(message) + "\n" + hint);
    }

    /** What was answered until then comes first, the line about the end last. */
    private Outcome ended(Output out, Reason reason, String message) {
        out.writer().flush();
        List<String> lines = new ArrayList<>(message.lines().toList());
        String said = reason == Reason.USAGE ? String.join(System.lineSeparator(), lines) : Plain.line(message);
        say(said + System.lineSeparator());
        return new Outcome(ExitCodes.of(reason), Optional.empty());
    }

    private void say(String line) {
        try {
            around.err().write(line.getBytes(StandardCharsets.UTF_8));
            around.err().flush();
        } catch (IOException nobodyListens) {
            LOG.log(System.Logger.Level.WARNING, "The line on stderr could not be written.", nobodyListens);
        }
    }

    private static String why(IOException failure) {
        return Optional.ofNullable(failure.getMessage()).orElseGet(() -> failure.getClass().getSimpleName());
    }

    private record OwnHelp(ConsoleCommand command) implements Catalogue.Chosen {
        @Override
        public void close() {
            // It was made here and is simply forgotten.
        }
    }
}
