package org.attune.mentoring.internal;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.frameworks.Term;
import org.attune.frameworks.Vocabularies;
import org.attune.frameworks.Vocabulary;
import org.attune.mentoring.Entry;
import org.attune.practice.TouchPoint;
import org.attune.words.ShortLine;
import org.attune.words.Words;

/** The lines that name an entry: a title of code, kind and day, and a summary of its own words. */
final class EntryTitle {
    private static final Words WORDS = Words.of(EntryTitle.class);
    private static final int LONGEST_SUMMARY = 160;

    private final Vocabularies vocabularies;

    EntryTitle(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    String of(Entry entry) {
        return of(entry, entry.learnerCode());
    }

    String of(Entry entry, String code) {
        if (entry.isOwnReflection()) {
            return WORDS.text("title.own", day(entry));
        }
        String kind = vocabularies.label(Vocabulary.CONTACT_KIND, entry.encounter().kind());
        return kind.isBlank()
                ? WORDS.text("title.plain", code.strip(), day(entry))
                : WORDS.text("title", code.strip(), kind, day(entry));
    }

    /** The kind of contact, if somebody said. */
    Optional<Term> kind(Entry entry) {
        String code = entry.encounter().kind();
        return code.isBlank()
                ? Optional.empty()
                : Optional.of(new Term(code, vocabularies.label(Vocabulary.CONTACT_KIND, code)));
    }

    /** The kind that a title names which was made with this code; empty when the entry has to be asked. */
    Optional<Term> kindIn(String title, String code) {
        Stream<Term> kinds = vocabularies.vocabulary(Vocabulary.CONTACT_KIND).terms().stream();
        return kinds.filter(term -> title.startsWith(WORDS.text("title", code, term.label(), ""))).findFirst();
    }

    static String summary(Entry entry) {
        String first = Stream.concat(entry.touchPoints().stream().map(TouchPoint::moment),
                Stream.of(entry.doneWell(), entry.encounter().situation(), entry.reflection()))
                .filter(text -> !text.isBlank())
                .findFirst().orElse("");
        return ShortLine.of(first, LONGEST_SUMMARY);
    }

    private static String day(Entry entry) {
        Locale locale = Locale.getDefault(Locale.Category.DISPLAY);
        DateTimeFormatter form = DateTimeFormatter.ofPattern("d MMM", locale);
        return entry.encounter().date().map(form::format).orElse("");
    }
}
