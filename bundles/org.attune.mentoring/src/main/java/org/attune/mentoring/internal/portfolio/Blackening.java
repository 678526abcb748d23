package org.attune.mentoring.internal.portfolio;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;

import org.attune.mentoring.portfolio.Carried;
import org.attune.mentoring.portfolio.Mention;
import org.attune.mentoring.portfolio.Mention.Decision;
import org.attune.words.Words;

/** Carries out what was decided on the places of one record. */
final class Blackening {
    private static final Words WORDS = Words.of(Blackening.class);
    /** Of one length, so that it does not tell how long a name is. */
    private static final String BAR = "\u2588\u2588\u2588\u2588\u2588";
    private static final Comparator<Entry<Mention, Decision>> FIRST_FIRST = Comparator
            .comparing(each -> each.getKey().start());

    private final Map<String, List<Entry<Mention, Decision>>> byPath;

    Blackening(Carried record, Map<Mention, Decision> decisions) {
        this.byPath = decisions.entrySet().stream().filter(each -> each.getKey().record().equals(record.id()))
                .filter(each -> each.getValue() != Decision.LEAVE).sorted(FIRST_FIRST)
                .collect(Collectors.groupingBy(each -> each.getKey().path()));
    }

    String at(String path, String text) {
        List<Entry<Mention, Decision>> here = byPath.getOrDefault(path, List.of());
        if (here.stream().anyMatch(each -> each.getValue() == Decision.LEAVE_TEXT_OUT)) {
            return WORDS.text("left.out");
        }
        return blackened(text, here.stream().map(Entry::getKey).toList());
    }

    /** Places that share a letter get one bar, so that no end of one looks out behind another. */
    private static String blackened(String text, List<Mention> places) {
        StringBuilder left = new StringBuilder();
        int shown = 0;
        for (Mention place : places) {
            if (place.start() >= shown) {
                left.append(text, shown, place.start()).append(BAR);
            }
            shown = Math.max(shown, place.end());
        }
        return left.append(text.substring(shown)).toString();
    }
}
