package org.attune.mentoring.internal;

import java.util.List;

import org.attune.mentoring.Entry;
import org.attune.program.Learner;
import org.attune.program.People;
import org.attune.records.Complaint;
import org.attune.records.RecordsException;

/** Finds the learner of an entry by code, and tells what is wrong with the code in terms of the entry. */
final class LearnerOfEntry {
    private final People people;

    LearnerOfEntry(People people) {
        this.people = people;
    }

    Learner of(Entry entry) throws RecordsException {
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
