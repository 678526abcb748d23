package org.attune.mentoring.internal.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.attune.mentoring.portfolio.Carried;
import org.attune.mentoring.portfolio.Mention;
import org.attune.privacy.IdentifierScan;
import org.attune.privacy.Roster;
import org.attune.program.KeptPerson;
import org.attune.words.Words;

/** Finds where a text may tell something about somebody else: by what looks like it, and by the codes of others. */
final class OtherPeople {
    private static final Words WORDS = Words.of(OtherPeople.class);
    /** Ids, days and times of the program itself. */
    private static final Pattern NO_TEXT = Pattern
            .compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\d{4}-\\d{2}-\\d{2}(T[\\d:.]+Z?)?|[0-9a-f]{64}");
    private static final int AROUND = 40;

    private final IdentifierScan scan;
    private final Roster roster;
    private final Optional<Pattern> codes;

    /** @param others everybody but the person who asks */
    OtherPeople(IdentifierScan scan, List<KeptPerson> others) {
        this.scan = scan;
        this.roster = Roster.of(others.stream().map(other -> other.person().privateName()).toList());
        this.codes = others.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile(others.stream().map(KeptPerson::code).map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(", ")(?![\\p{L}\\p{N}])")),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    List<Mention> in(Carried record) {
        List<Mention> mentions = new ArrayList<>();
        Leaves.changed(record.body(), (path, text) -> {
            if (!NO_TEXT.matcher(text).matches()) {
                addCodes(mentions, record, path, text);
                addShapes(mentions, record, path, text);
            }
            return text;
        });
        return mentions;
    }

    private void addCodes(List<Mention> mentions, Carried record, String path, String text) {
        codes.map(pattern -> pattern.matcher(text)).ifPresent(found -> {
            while (found.find()) {
                mentions.add(mention(record, path, text, found, WORDS.text("code.of.other")));
            }
        });
    }

    private void addShapes(List<Mention> mentions, Carried record, String path, String text) {
        scan.scan(text, roster).forEach(finding -> mentions.add(
                mention(record, path, text, finding.start(), finding.end(), finding.kind().label())));
    }

    private static Mention mention(Carried record, String path, String text, Matcher found, String why) {
        return mention(record, path, text, found.start(), found.end(), why);
    }

    private static Mention mention(Carried record, String path, String text, int start, int end, String why) {
        String around = text.substring(Math.max(0, start - AROUND), Math.min(text.length(), end + AROUND));
        return new Mention(record.id(), record.label(), record.date(), path, start, end, text.substring(start, end),
                around.replaceAll("\\s+", " ").strip(), why);
    }
}
