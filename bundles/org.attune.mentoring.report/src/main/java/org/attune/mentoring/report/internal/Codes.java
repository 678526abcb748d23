package org.attune.mentoring.report.internal;

import org.attune.mentoring.Entry;
import org.attune.program.Naming;
import org.attune.program.People;
import org.attune.records.RecordsException;

/** What to call people on paper: by code, the one of today. */
record Codes(People people) {
    String of(Entry entry) throws RecordsException {
        return entry.learner().isPresent() && people.byId(entry.learner().get()).isPresent()
                ? people.labelOf(entry.learner().get(), Naming.CODE)
                : entry.learnerCode();
    }
}
