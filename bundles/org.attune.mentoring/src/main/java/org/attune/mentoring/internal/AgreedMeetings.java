package org.attune.mentoring.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.practice.Appointment;
import org.attune.practice.Appointments;
import org.attune.program.KeptRelationship;
import org.attune.program.Relationship;
import org.attune.program.Relationships;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whom the holder has agreed to meet as their mentor, or to look at the agreement with. */
@Component
public final class AgreedMeetings implements Appointments {
    private static final Words WORDS = Words.of(AgreedMeetings.class);

    private final Records records;
    private final Relationships relationships;

    /** Over these services. */
    @Activate
    public AgreedMeetings(@Reference Records records, @Reference Relationships relationships) {
        this.records = records;
        this.relationships = relationships;
    }

    @Override
    public List<Appointment> on(LocalDate day) throws RecordsException {
        RecordId me = records.identity().person();
        return relationships.of(me).stream().map(KeptRelationship::relationship)
                .filter(each -> each.mentor().equals(Optional.of(me)) && each.activeOn(day))
                .flatMap(each -> on(day, each).stream()).toList();
    }

    private static List<Appointment> on(LocalDate day, Relationship relationship) {
        Optional<RecordId> learner = relationship.learner();
        List<Appointment> on = new ArrayList<>();
        learner.filter(who -> relationship.nextMeeting().equals(Optional.of(day)))
                .ifPresent(who -> on.add(new Appointment(who, WORDS.text("meeting"))));
        learner.filter(who -> relationship.agreement().reviewOn().equals(Optional.of(day)))
                .ifPresent(who -> on.add(new Appointment(who, WORDS.text("meeting.review"))));
        return on;
    }
}
