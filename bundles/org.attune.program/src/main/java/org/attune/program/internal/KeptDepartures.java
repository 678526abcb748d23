package org.attune.program.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.attune.program.Departures;
import org.attune.program.KeptPerson;
import org.attune.program.KeptRelationship;
import org.attune.program.Person;
import org.attune.program.Relationship;
import org.attune.program.Relationships;
import org.attune.records.Act;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Write;
import org.attune.records.json.ViewedRecords;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Departures in the unlocked workspace. */
@Component
public final class KeptDepartures implements Departures {
    private static final Words WORDS = Words.of(KeptDepartures.class);
    static final ViewedRecords.Shape<Person, KeptPerson> PERSON = new ViewedRecords.Shape<>(Person.TYPE,
            ProgramBodies.PERSON, (stored, person) -> new KeptPerson(stored.id(), stored.version(), person),
            () -> WORDS.text("missing"));

    private final Records records;
    private final Relationships relationships;
    private final ViewedRecords<Person, KeptPerson> people;
    private final ViewedRecords<Relationship, KeptRelationship> kept;

    /** The departures of a workspace. */
    @Activate
    public KeptDepartures(@Reference Records records, @Reference Relationships relationships) {
        this.records = records;
        this.relationships = relationships;
        this.people = new ViewedRecords<>(records, PERSON);
        this.kept = new ViewedRecords<>(records, KeptRelationships.SHAPE);
    }

    @Override
    public List<KeptRelationship> openAfter(RecordId person, LocalDate lastDay) throws RecordsException {
        return relationships.of(person).stream()
                .filter(each -> each.relationship().until().filter(until -> !until.isAfter(lastDay)).isEmpty())
                .toList();
    }

    @Override
    public void leave(KeptPerson who, LocalDate lastDay, String reason, Map<RecordId, RecordId> next)
            throws RecordsException {
        List<Write> writes = new ArrayList<>();
        writes.add(people.change(who.id(), who.version(), person -> person.until(lastDay)));
        for (KeptRelationship open : openAfter(who.id(), lastDay)) {
            boolean stays = !open.relationship().learner().equals(Optional.of(who.id()));
            writes.addAll(ended(open, lastDay, reason, Optional.ofNullable(next.get(open.id())).filter(id -> stays)));
        }
        records.commit(new Act(writes, Optional.empty()));
    }

    private List<Write> ended(KeptRelationship open, LocalDate lastDay, String reason, Optional<RecordId> next)
            throws RecordsException {
        LocalDate last = open.relationship().from().filter(lastDay::isBefore).orElse(lastDay);
        UnaryOperator<Relationship> ends = stored -> next.map(mentor -> stored.handedTo(mentor, last, reason))
                .orElseGet(() -> stored.ended(last, reason));
        List<Write> writes = new ArrayList<>();
        writes.add(kept.change(open.id(), open.version(), ends));
        next.map(mentor -> Relationship.begun(mentor, open.relationship().learner(), last.plusDays(1)))
                .map(kept::begin).ifPresent(writes::add);
        return writes;
    }
}
