package org.attune.workbench.internal.help;

import java.util.List;

import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.internal.commands.KeyChoices;
import org.attune.workbench.internal.parts.Ask;
import org.attune.workbench.internal.parts.Ask.Answer;
import org.eclipse.swt.program.Program;

/** Links that lead out of help: to what can be done, and to the web. */
final class HelpLinks {
    /** Before the name of a page. */
    static final String TOPIC = "topic:";

    private static final Words WORDS = Words.of(HelpLinks.class);
    private static final String COMMAND = "command:";

    private final Site site;
    private final KeyChoices commands;

    HelpLinks(Site site, KeyChoices commands) {
        this.site = site;
        this.commands = commands;
    }

    boolean leads(String target) {
        return target.startsWith(COMMAND)
                ? commands.known().stream().anyMatch(entry -> entry.id().equals(target.substring(COMMAND.length())))
                : target.startsWith("https://") || target.startsWith("http://");
    }

    void follow(String target) {
        if (target.startsWith(COMMAND)) {
            site.run(target.substring(COMMAND.length()));
        } else {
            browse(target);
        }
    }

    /** Attune itself never goes to the web; a person may, and sees where to. */
    private void browse(String address) {
        new Ask(site.shell(), WORDS.text("web.title"), WORDS.text("web.question", address),
                List.of(new Answer("open", WORDS.text("web.open")), new Answer("stay", WORDS.text("web.stay"))))
                .answer().filter("open"::equals).ifPresent(open -> {
                    if (!Program.launch(address)) {
                        site.messages().warn(WORDS.text("web.failed", address));
                    }
                });
    }
}
