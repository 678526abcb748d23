package org.attune.mentoring.internal;

import java.util.List;
import java.util.Optional;

import org.attune.mentoring.Entry;
import org.attune.program.Learner;
import org.attune.program.People;
import org.attune.records.Complaint;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.words.Words;

/** Finds the learner of an entry by code, and tells what is wrong with the code in terms of the entry. */
final class LearnerOfEntry {
    private static final Words WORDS = Words.of(LearnerOfEntry.class);

    private final RecordId me;
    private final People people;

    LearnerOfEntry(Records records, People people) {
        this.me = records.identity().person();
        this.people = people;
    }

    /** The learner; of a reflection of one's own, the writer, under no code. */
    Learner of(Entry entry) throws RecordsException {
        return entry.isOwnReflection() ? new Learner(me, "", Optional.empty()) : learner(entry);
    }

    /** The entry with its learner's record and code; a reflection of one's own has neither. */
    static Entry linked(Entry entry, Learner learner) {
        return entry.isOwnReflection()
                ? entry.edit().about(Optional.empty(), "").done()
                : entry.about(learner.id(), learner.code());
    }

    private Learner learner(Entry entry) throws RecordsException {
        Learner meant = byCode(entry);
        boolean becomesOwnLearner = meant.id().equals(me) && meant.write().isPresent();
        if (becomesOwnLearner) {
            throw RecordsException.invalid(List.of(new Complaint("/learnerCode", WORDS.text("check.learner.self"))));
        }
        return meant;
    }

    private Learner byCode(Entry entry) throws RecordsException {
        try {
            return people.learner(entry.learnerCode());
        } catch (RecordsException refused) {
            throw refused.complaints().isEmpty() ? refused : RecordsException.invalid(inTermsOfEntry(refused));
        }
    }

    private static List<Complaint> inTermsOfEntry(RecordsException refused) {
        return refused.complaints().stream().map(said -> new Complaint("/learnerCode", said.message())).toList();
    }
}
