package org.attune.mentoring.ui.internal.handing;

import java.util.List;
import java.util.Optional;

import org.attune.program.KeptPerson;
import org.attune.records.RecordId;

/**
 * Who can be chosen.
 *
 * @param people by code
 * @param chosen which of them is proposed, from 0; -1 for nobody
 */
record Choice(List<KeptPerson> people, int chosen) {
    Choice {
        people = List.copyOf(people);
    }

    /** With the person who is selected in the window, if it is one of them. */
    static Choice of(List<KeptPerson> people, Optional<RecordId> selected) {
        return new Choice(people,
                selected.map(id -> people.stream().map(KeptPerson::id).toList().indexOf(id)).orElse(-1));
    }

    /** With the first of them when nobody is proposed. */
    Choice orFirst() {
        return chosen < 0 && !people.isEmpty() ? new Choice(people, 0) : this;
    }
}
