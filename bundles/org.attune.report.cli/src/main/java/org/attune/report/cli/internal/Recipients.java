package org.attune.report.cli.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.attune.console.CommandException;
import org.attune.console.CommandException.Reason;
import org.attune.records.Recipient;
import org.attune.words.Words;

/** The classes of recipients as they are typed: {@code me}, {@code learner}, {@code faculty-lead} … */
final class Recipients {
    private static final Words WORDS = Words.of(Recipients.class);

    private Recipients() {
    }

    static Recipient named(String word) throws CommandException {
        return Arrays.stream(Recipient.values()).filter(each -> word(each).equals(word)).findFirst()
                .orElseThrow(() -> new CommandException(Reason.USAGE, WORDS.text("recipient.unknown", all())));
    }

    private static String all() {
        return Arrays.stream(Recipient.values()).map(Recipients::word).collect(Collectors.joining(", "));
    }

    private static String word(Recipient recipient) {
        return recipient.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
