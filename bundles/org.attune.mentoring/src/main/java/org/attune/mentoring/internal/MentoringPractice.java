package org.attune.mentoring.internal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.attune.mentoring.Entry;
import org.attune.practice.CountedPractice;
import org.attune.practice.PracticeCount;
import org.attune.practice.TouchPoint;
import org.attune.records.Query;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.json.ViewedRecords;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Mentoring as a method: how much there was of which kind, and for which dimensions there was occasion. */
@Component
public final class MentoringPractice implements CountedPractice {
    private static final Words WORDS = Words.of(MentoringPractice.class);
    private static final ViewedRecords.Shape<Entry, Entry> SHAPE = new ViewedRecords.Shape<>(Entry.TYPE,
            EntryBodies.VIEW, (stored, entry) -> entry, () -> WORDS.text("missing"));

    private final ViewedRecords<Entry, Entry> entries;

    /** The practice of a workspace. */
    @Activate
    public MentoringPractice(@Reference Records records) {
        this.entries = new ViewedRecords<>(records, SHAPE);
    }

    @Override
    public String method() {
        return "mentoring";
    }

    @Override
    public String label() {
        return WORDS.text("practice.mentoring");
    }

    @Override
    public List<PracticeCount> contacts(LocalDate first, LocalDate last) throws RecordsException {
        Tally tally = new Tally();
        for (Entry entry : between(first, last)) {
            tally.add(entry.encounter().kind(), entry.encounter().minutes().orElse(0), entry);
        }
        return tally.counts();
    }

    @Override
    public List<PracticeCount> opportunities(LocalDate first, LocalDate last) throws RecordsException {
        Tally tally = new Tally();
        for (Entry entry : between(first, last)) {
            entry.touchPoints().stream().map(TouchPoint::dimensions).flatMap(List::stream)
                    .forEach(guid -> tally.add(guid, 0, entry));
        }
        return tally.counts();
    }

    private List<Entry> between(LocalDate first, LocalDate last) throws RecordsException {
        return entries.all(Query.of(Entry.TYPE).between(first, last).by(Query.Order.OLDEST_DAY));
    }

    /** Adds up, by word. */
    private static final class Tally {
        private final Map<String, PracticeCount> counts = new LinkedHashMap<>();

        void add(String what, int minutes, Entry entry) {
            Set<RecordId> who = entry.learner().map(Set::of).orElse(Set.of());
            counts.merge(what, new PracticeCount(what, 1, minutes, who), Tally::together);
        }

        private static PracticeCount together(PracticeCount one, PracticeCount other) {
            Set<RecordId> people = new HashSet<>(one.people());
            people.addAll(other.people());
            return new PracticeCount(one.what(), one.times() + other.times(), one.minutes() + other.minutes(), people);
        }

        List<PracticeCount> counts() {
            return List.copyOf(counts.values());
        }
    }
}
