package org.attune.privacy.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.attune.privacy.Finding;
import org.attune.privacy.IdentifierClass;
import org.attune.privacy.Roster;
import org.attune.privacy.ScanRule;
import org.osgi.service.component.annotations.Component;

/**
 * Names that the site knows. Known words side by side are one name. A name that is also a common word ("Hope", "Will")
 * counts only with a capital inside a sentence or beside another known word.
 */
@Component
public final class RosterRule implements ScanRule {
    private static final Pattern WORD = Pattern
            .compile("[\\p{L}][\\p{L}\\p{M}]*+(?:['’‐‑-][\\p{L}][\\p{L}\\p{M}]*+){0,5}");
    private static final Pattern OWNER = Pattern.compile("['’][sS]$");
    private static final Pattern SIDE_BY_SIDE = Pattern.compile("[ \\u00A0]|, |\\. ?| \\p{Lu}\\. ");
    private static final String SENTENCE_ENDS = ".!?:;\n“\"(";

    @Override
    public String name() {
        return "attune.roster";
    }

    @Override
    public Stream<Finding> find(String text, Roster roster) {
        if (roster.isEmpty()) {
            return Stream.empty();
        }
        List<Name> names = new ArrayList<>();
        WORD.matcher(text).results().map(RosterRule::withoutOwner).filter(word -> roster.knows(word.in(text)))
                .forEachOrdered(word -> add(names, word, text));
        return names.stream().filter(name -> name.isMeant(text)).map(Name::place);
    }

    private static Finding withoutOwner(MatchResult match) {
        int shorter = OWNER.matcher(match.group()).find() ? 2 : 0;
        return new Finding(match.start(), Math.max(match.start() + 1, match.end() - shorter),
                IdentifierClass.KNOWN_NAME);
    }

    private static void add(List<Name> names, Finding word, String text) {
        if (!names.isEmpty() && names.getLast().isBeside(word, text)) {
            names.add(names.removeLast().with(word));
        } else {
            names.add(new Name(word, 1));
        }
    }

    /** Known words side by side. */
    private record Name(Finding place, int words) {

        boolean isBeside(Finding next, String text) {
            return next.start() - place.end() <= 4
                    && SIDE_BY_SIDE.matcher(text.substring(place.end(), next.start())).matches();
        }

        Name with(Finding next) {
            return new Name(new Finding(place.start(), next.end(), place.kind()), words + 1);
        }

        boolean isMeant(String text) {
            return words > 1 || !CommonWords.isCommon(place.in(text)) || isCapitalisedInside(text);
        }

        private boolean isCapitalisedInside(String text) {
            return Character.isUpperCase(text.codePointAt(place.start())) && !beginsASentence(text);
        }

        private boolean beginsASentence(String text) {
            int before = place.start() - 1;
            while (before >= 0 && Character.isWhitespace(text.charAt(before)) && text.charAt(before) != '\n') {
                before--;
            }
            return before < 0 || SENTENCE_ENDS.indexOf(text.charAt(before)) >= 0;
        }
    }
}
