package org.attune.debrief.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.attune.debrief.Suggestion;
import org.attune.debrief.Wording;
import org.attune.debrief.WordingHelper;
import org.attune.records.json.BodyView;
import org.attune.records.json.JsonResource;
import org.attune.words.Languages;
import org.osgi.service.component.annotations.Component;

/** Suggestions by the rules of {@code wording.json}: whole words, in any case (domain.md 3.6 and words of our own). */
@Component
public final class RuleWording implements WordingHelper {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private final Map<String, Optional<Pattern>> patterns = new ConcurrentHashMap<>();

    /** The file: rules by language. */
    private record Rules(List<Wording> en, List<Wording> fr) {}

    /** Holder of what is read once. */
    private static final class Read {
        private static final Rules RULES = BodyView.of(DebriefBodies.GSON, Rules.class)
                .read(JsonResource.object(Read.class, "wording.json"));
    }

    @Override
    public List<Suggestion> suggest(String text, List<Wording> agreed) {
        List<Suggestion> found = Stream.concat(agreed.stream(), rules().stream())
                .flatMap(rule -> places(text, rule)).toList();
        List<Suggestion> apart = new ArrayList<>();
        for (Suggestion one : found) {
            if (apart.stream().noneMatch(other -> one.start() < other.end() && other.start() < one.end())) {
                apart.add(one);
            }
        }
        apart.sort(Comparator.comparingInt(Suggestion::start));
        return apart;
    }

    @Override
    public List<Wording> rules() {
        boolean french = Languages.current().getLanguage().equals(Locale.FRENCH.getLanguage());
        return french ? Read.RULES.fr() : Read.RULES.en();
    }

    /** What to avoid may be several ways to say it, parted by bars. */
    private Stream<Suggestion> places(String text, Wording rule) {
        return patterns.computeIfAbsent(rule.insteadOf(), RuleWording::pattern).stream()
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(place -> new Suggestion(place.start(), place.end(), rule.say(), rule.why()));
    }

    private static Optional<Pattern> pattern(String ways) {
        List<String> quoted = Stream.of(ways.split("\\|")).map(String::strip).filter(way -> !way.isEmpty())
                .map(Pattern::quote).toList();
        return quoted.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile("\\b(?:" + String.join("|", quoted) + ")\\b", FLAGS));
    }
}
