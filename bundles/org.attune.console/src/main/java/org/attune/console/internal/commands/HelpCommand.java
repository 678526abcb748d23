package org.attune.console.internal.commands;

import java.util.ResourceBundle;

import org.attune.console.CommandException;
import org.attune.console.CommandException.Reason;
import org.attune.console.ConsoleCommand;
import org.attune.console.ConsoleSite;
import org.attune.console.Plain;
import org.attune.console.internal.Catalogue;
import org.attune.console.internal.CommandTexts;
import org.attune.console.internal.Grammar;
import org.attune.console.internal.print.Columns;
import org.attune.words.Words;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code attune help}: all commands in a line each, or one in full. */
@Command(name = "help")
public final class HelpCommand implements ConsoleCommand {
    /** The word that it is called by. */
    public static final String WORD = "help";
    private static final Words WORDS = Words.of(HelpCommand.class);

    private final Catalogue catalogue;

    @Parameters(index = "0", arity = "0..1", paramLabel = "COMMAND", descriptionKey = "command")
    private String command;

    /** @param catalogue the commands that there are */
    public HelpCommand(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void run(ConsoleSite site) throws CommandException {
        if (command == null || command.equals(WORD)) {
            overview(site);
        } else {
            site.out().print(full(command));
        }
    }

    private String full(String word) throws CommandException {
        try (Catalogue.Chosen chosen = catalogue.choose(word).orElseThrow(
                () -> new CommandException(Reason.USAGE, WORDS.text("help.unknown", Plain.line(word))))) {
            return Grammar.help(word, chosen.command());
        }
    }

    private void overview(ConsoleSite site) {
        site.out().println(WORDS.text("help.usage"));
        site.out().println();
        Columns columns = new Columns();
        catalogue.words().forEach(word -> columns.add(word, summary(word)));
        columns.add(WORD, WORDS.text("attune.help.usage.header"));
        columns.print(site.out(), 2);
        site.out().println();
        site.out().println(WORDS.text("help.more"));
    }

    private String summary(String word) {
        String key = "attune." + word + ".usage.header";
        try (Catalogue.Chosen chosen = catalogue.choose(word).orElseThrow()) {
            ResourceBundle texts = CommandTexts.of(chosen.command().getClass());
            return texts.containsKey(key) ? texts.getString(key) : "";
        }
    }
}
