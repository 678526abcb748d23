package org.attune.program.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.attune.program.KeptRelationship;
import org.attune.program.Relationship;
import org.attune.program.Relationships;
import org.attune.records.Act;
import org.attune.records.Complaint;
import org.attune.records.Query;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.records.VersionHash;
import org.attune.records.Write;
import org.attune.records.json.ViewedRecords;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The relationships that the unlocked workspace keeps. */
@Component
public final class KeptRelationships implements Relationships {
    private static final Words WORDS = Words.of(KeptRelationships.class);
    static final ViewedRecords.Shape<Relationship, KeptRelationship> SHAPE = new ViewedRecords.Shape<>(
            Relationship.TYPE, ProgramBodies.RELATIONSHIP,
            (stored, relationship) -> new KeptRelationship(stored.id(), stored.version(), relationship),
            () -> WORDS.text("missing.relationship"));
    private static final Query ALL = Query.of(Relationship.TYPE);

    private final Records records;
    private final ViewedRecords<Relationship, KeptRelationship> relationships;

    /** The relationships of a workspace. */
    @Activate
    public KeptRelationships(@Reference Records records) {
        this.records = records;
        this.relationships = new ViewedRecords<>(records, SHAPE);
    }

    @Override
    public List<KeptRelationship> all() throws RecordsException {
        return relationships.all(ALL);
    }

    @Override
    public List<KeptRelationship> of(RecordId person) throws RecordsException {
        return relationships.all(ALL.linkedTo(person));
    }

    @Override
    public List<KeptRelationship> toReview(LocalDate today) throws RecordsException {
        return all().stream().filter(kept -> kept.relationship().activeOn(today))
                .filter(kept -> reviewOf(kept).filter(day -> !day.isAfter(today)).isPresent())
                .sorted(Comparator.comparing(kept -> reviewOf(kept).orElseThrow())).toList();
    }

    @Override
    public boolean managesOn(RecordId manager, RecordId other, LocalDate day) throws RecordsException {
        return of(manager).stream().map(KeptRelationship::relationship)
                .anyMatch(each -> each.lineManager() && each.activeOn(day)
                        && each.mentor().filter(manager::equals).isPresent()
                        && each.learner().filter(other::equals).isPresent());
    }

    @Override
    public Optional<KeptRelationship> find(RecordId id) throws RecordsException {
        return relationships.find(id);
    }

    @Override
    public Saved add(Relationship relationship) throws RecordsException {
        return relationships.add(relationship);
    }

    @Override
    public Saved update(RecordId id, VersionHash base, Relationship changed) throws RecordsException {
        return relationships.update(id, base, stored -> changed);
    }

    @Override
    public RecordId handOver(RecordId id, VersionHash base, RecordId next, LocalDate lastDay, String reason)
            throws RecordsException {
        refuseWhenEnded(find(id), lastDay);
        Write.Update ends = relationships.change(id, base, stored -> stored.handedTo(next, lastDay, reason));
        Optional<RecordId> learner = find(id).flatMap(kept -> kept.relationship().learner());
        Write.Create begins = relationships.begin(Relationship.begun(next, learner, lastDay.plusDays(1)));
        records.commit(Act.of(ends, begins));
        return begins.record();
    }

    private static void refuseWhenEnded(Optional<KeptRelationship> kept, LocalDate lastDay) throws RecordsException {
        if (kept.flatMap(each -> each.relationship().until()).filter(lastDay::isAfter).isPresent()) {
            throw RecordsException.invalid(List.of(new Complaint("/until", WORDS.text("relationship.ended"))));
        }
    }

    private static Optional<LocalDate> reviewOf(KeptRelationship kept) {
        return kept.relationship().agreement().reviewOn();
    }
}
