package org.attune.program.ui.internal.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.program.KeptRelationship;
import org.attune.program.Naming;
import org.attune.program.People;
import org.attune.program.Relationships;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.words.Words;

/** Reads who meets whom. Waits for the disk. */
public final class MeetingReading {
    private static final Words WORDS = Words.of(MeetingReading.class);

    private final People people;
    private final Relationships relationships;

    /** Over these services. */
    public MeetingReading(People people, Relationships relationships) {
        this.people = people;
        this.relationships = relationships;
    }

    /** Those of somebody, or all; those that last come first. */
    public List<Meeting> of(Optional<RecordId> person) throws RecordsException {
        List<KeptRelationship> found = person.isPresent() ? relationships.of(person.get()) : relationships.all();
        List<Meeting> meetings = new ArrayList<>(named(found));
        LocalDate today = LocalDate.now();
        meetings.sort((one, other) -> Boolean.compare(other.lasts(today), one.lasts(today)));
        return meetings;
    }

    /** Those whose agreement is to be looked at again, waiting longest first. */
    public List<Meeting> toReview(LocalDate today) throws RecordsException {
        return named(relationships.toReview(today));
    }

    private List<Meeting> named(List<KeptRelationship> found) throws RecordsException {
        Map<RecordId, String> labels = people.labels(Naming.CODE_AND_PRIVATE_NAME);
        return found.stream().map(kept -> new Meeting(kept, label(labels, kept.relationship().mentor()),
                label(labels, kept.relationship().learner()))).toList();
    }

    private static String label(Map<RecordId, String> labels, Optional<RecordId> who) {
        return who.map(labels::get).orElseGet(() -> WORDS.text("unknown"));
    }
}
