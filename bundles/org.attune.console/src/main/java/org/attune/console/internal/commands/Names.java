package org.attune.console.internal.commands;

import org.attune.console.CommandException;
import org.attune.console.CommandException.Reason;
import org.attune.console.ConsoleSite;
import org.attune.console.Plain;
import org.attune.records.RecordId;
import org.attune.records.TypeName;
import org.attune.words.Words;

/** What people type for a type, a record or a page, checked. */
final class Names {
    private static final Words WORDS = Words.of(Names.class);
    private static final int LARGEST_PAGE = 10_000;

    private Names() {
    }

    static TypeName type(String text) throws CommandException {
        try {
            return new TypeName(text);
        } catch (IllegalArgumentException wrong) {
            throw new CommandException(Reason.INPUT, WORDS.text("name.type", Plain.line(text)), wrong);
        }
    }

    static RecordId record(String text) throws CommandException {
        try {
            return RecordId.of(text);
        } catch (IllegalArgumentException wrong) {
            throw new CommandException(Reason.INPUT, WORDS.text("name.record", Plain.line(text)), wrong);
        }
    }

    static void checkPage(int offset, int limit) throws CommandException {
        if (offset < 0 || limit < 1 || limit > LARGEST_PAGE) {
            throw new CommandException(Reason.USAGE, WORDS.text("name.page", String.valueOf(LARGEST_PAGE)));
        }
    }

    /** A demo is gone when the command ends, so nothing lasting can be made in it. */
    static void refuseDemo(ConsoleSite site) throws CommandException {
        if (site.demo()) {
            throw new CommandException(Reason.USAGE, WORDS.text("name.no_demo"));
        }
    }
}
