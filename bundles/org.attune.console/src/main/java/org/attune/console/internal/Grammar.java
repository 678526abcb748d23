package org.attune.console.internal;

import org.attune.console.ConsoleCommand;
import org.attune.words.Words;

import picocli.CommandLine;

/** The command line as picocli knows it: the common options and the one command that was chosen. */
public final class Grammar {
    private static final Words WORDS = Words.of(Grammar.class);

    private Grammar() {
    }

    static CommandLine of(CommonOptions options) {
        return strict(new CommandLine(options));
    }

    static CommandLine of(CommonOptions options, String word, ConsoleCommand command) {
        return strict(new CommandLine(options).addSubcommand(word, command));
    }

    /** What the help says about a command. */
    public static String help(String word, ConsoleCommand command) {
        CommandLine line = of(new CommonOptions(), word, command).getSubcommands().get(word);
        line.getCommandSpec().usageMessage().synopsisHeading(WORDS.text("usage.synopsis") + " ");
        line.setResourceBundle(CommandTexts.of(command.getClass()));
        return line.getUsageMessage(CommandLine.Help.Ansi.OFF);
    }

    /** An argument is what it is: no file is read because it begins with an at sign. */
    private static CommandLine strict(CommandLine line) {
        return line.setExpandAtFiles(false).setUsageHelpAutoWidth(false).setUsageHelpWidth(100);
    }
}
