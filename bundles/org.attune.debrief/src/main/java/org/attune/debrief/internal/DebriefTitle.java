package org.attune.debrief.internal;

import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.attune.debrief.Debrief;
import org.attune.debrief.DebriefWords;
import org.attune.debrief.Line;
import org.attune.frameworks.Vocabularies;
import org.attune.words.Languages;
import org.attune.words.ShortLine;
import org.attune.words.Words;

/** The lines that name a debrief: a title of framework, reason and day, and a summary of what the group carries on. */
final class DebriefTitle {
    private static final Words WORDS = Words.of(DebriefTitle.class);
    private static final int LONGEST_SUMMARY = 160;

    private final Vocabularies vocabularies;

    DebriefTitle(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /** Such as "Debrief · difficult encounter · 14 Nov"; without text of anybody's. */
    String of(Debrief debrief) {
        String trigger = vocabularies.label(DebriefWords.TRIGGER, debrief.setting().trigger());
        return Stream.of(WORDS.text("type.debrief"), trigger, day(debrief)).filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    String summary(Debrief debrief) {
        if (debrief.state().equals(Debrief.NOT_HELD)) {
            String reason = vocabularies.label(DebriefWords.NOT_HELD, debrief.closing().notHeld());
            return WORDS.text("summary.not-held", reason);
        }
        String carried = debrief.gathered().takeAways().stream().map(Line::text).collect(Collectors.joining(" "));
        return shortened(carried.isBlank() ? debrief.agreement().purpose() : carried);
    }

    static String shortened(String words) {
        return ShortLine.of(words, LONGEST_SUMMARY);
    }

    private static String day(Debrief debrief) {
        DateTimeFormatter form = DateTimeFormatter.ofPattern("d MMM", Languages.current());
        return debrief.setting().date().map(form::format).orElse("");
    }
}
