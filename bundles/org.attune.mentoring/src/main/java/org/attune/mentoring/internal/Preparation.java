package org.attune.mentoring.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.mentoring.BeforeYouMeet;
import org.attune.mentoring.Entry;
import org.attune.mentoring.KeptEntry;
import org.attune.practice.FollowUps;
import org.attune.practice.KeptFollowUp;
import org.attune.program.KeptPerson;
import org.attune.program.People;
import org.attune.records.Query;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;

/** Gathers what to know before meeting a learner. */
final class Preparation {
    private static final int LOOK_BACK = 20;
    private static final int STRENGTHS = 3;

    private final People people;
    private final FollowUps followUps;
    private final EntryReading reading;

    Preparation(People people, FollowUps followUps, EntryReading reading) {
        this.people = people;
        this.followUps = followUps;
        this.reading = reading;
    }

    Optional<BeforeYouMeet> before(RecordId learner) throws RecordsException {
        Optional<KeptPerson> known = people.byId(learner);
        return known.isEmpty() ? Optional.empty() : Optional.of(before(known.get()));
    }

    private BeforeYouMeet before(KeptPerson learner) throws RecordsException {
        Query entries = Query.of(Entry.TYPE).linkedTo(learner.id()).page(0, LOOK_BACK);
        Optional<KeptFollowUp> intention = followUps.lastIntention(learner.id());
        List<KeptFollowUp> promises = followUps.openFor(learner.id()).stream()
                .filter(kept -> !intention.map(KeptFollowUp::id).equals(Optional.of(kept.id()))).toList();
        Optional<LocalDate> lastMet = reading.first(entries).flatMap(kept -> kept.entry().encounter().date());
        return new BeforeYouMeet(learner, lastMet, strengths(entries), intention, promises);
    }

    private List<String> strengths(Query entries) throws RecordsException {
        List<String> strengths = new ArrayList<>();
        for (RecordId id : reading.readable(entries)) {
            reading.find(id).map(KeptEntry::entry).map(Entry::doneWell).filter(text -> !text.isBlank())
                    .ifPresent(strengths::add);
            if (strengths.size() == STRENGTHS) {
                break;
            }
        }
        return strengths;
    }
}
