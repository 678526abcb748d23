package org.attune.program.ui.internal.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.program.Kept;
import org.attune.program.KeptPerson;
import org.attune.program.People;
import org.attune.program.Relationship;
import org.attune.program.Relationships;
import org.attune.program.Roles;
import org.attune.program.ui.internal.parts.RecordDesk;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.VersionHash;

/** What the editor of a relationship asks. */
final class RelationshipDesk extends RecordDesk<Relationship> {
    private final Relationships relationships;
    private final People people;
    private final RecordId me;
    private volatile List<KeptPerson> everybody = List.of();

    RelationshipDesk(Records records, People people, Relationships relationships) {
        super(records, Relationship.TYPE, Relationship.class);
        this.relationships = relationships;
        this.people = people;
        this.me = records.identity().person();
    }

    /** The codes of those with a role who are there today, when the record was opened; does not wait. */
    List<String> codes(String role) {
        LocalDate today = LocalDate.now();
        return everybody.stream().filter(kept -> kept.person().is(role) && kept.person().activeOn(today))
                .map(KeptPerson::code).toList();
    }

    /** Whom a code means; empty when nobody has it, or more than one. Does not wait. */
    Optional<RecordId> idOf(String code) {
        List<KeptPerson> meant = everybody.stream().filter(kept -> kept.person().hasCode(code)).toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst().id()) : Optional.empty();
    }

    /** The code of somebody; empty when they are not known. Does not wait. */
    String codeOf(Optional<RecordId> id) {
        return everybody.stream().filter(kept -> id.equals(Optional.of(kept.id()))).map(KeptPerson::code).findFirst()
                .orElse("");
    }

    @Override
    protected Optional<Kept<Relationship>> find(RecordId id) throws RecordsException {
        everybody = people.all();
        return relationships.find(id).map(kept -> new Kept<>(kept.id(), kept.version(), kept.relationship()));
    }

    /** The holder mentors unless the seed says who does. */
    @Override
    protected Relationship fresh(Map<String, String> seed) throws RecordsException {
        everybody = people.all();
        Optional<RecordId> learner = Optional.ofNullable(seed.get("learner")).map(RecordId::of);
        RecordId mentor = Optional.ofNullable(seed.get("mentor")).map(RecordId::of).orElse(me);
        boolean known = people.byId(mentor).filter(kept -> kept.person().is(Roles.MENTOR)).isPresent();
        Relationship begun = Relationship.begun(mentor, learner, LocalDate.now());
        return known ? begun : begun.mentoredBy(Optional.empty());
    }

    @Override
    protected RecordId add(Relationship relationship) throws RecordsException {
        return relationships.add(relationship).record();
    }

    @Override
    protected void update(RecordId id, VersionHash base, Relationship relationship) throws RecordsException {
        relationships.update(id, base, relationship);
    }
}
