package org.attune.mentoring.internal.portfolio;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.attune.mentoring.portfolio.Carried;
import org.attune.mentoring.portfolio.Said;
import org.attune.mentoring.portfolio.Shareable;
import org.attune.mentoring.portfolio.Sharing;
import org.attune.program.KeptPerson;
import org.attune.program.People;
import org.attune.records.Access;
import org.attune.records.Act;
import org.attune.records.Audience;
import org.attune.records.Link;
import org.attune.records.Reader;
import org.attune.records.Recipient;
import org.attune.records.RecordId;
import org.attune.records.RecordType;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.records.StoredRecord;
import org.attune.records.VersionHash;
import org.attune.records.Write;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shares records of the unlocked workspace, one by one. What of them goes is asked of their type. */
@Component
public final class KeptSharing implements Sharing {
    private final Records records;
    private final People people;

    /** Over the records of a workspace. */
    @Activate
    public KeptSharing(@Reference Records records, @Reference People people) {
        this.records = records;
        this.people = people;
    }

    @Override
    public Optional<Shareable> look(RecordId record) throws RecordsException {
        About mine = new About(records, records.as(Reader.me()));
        Optional<StoredRecord> stored = mine.find(record);
        Optional<KeptPerson> learner = stored.isEmpty() ? Optional.empty() : about(stored.get());
        return stored.map(StoredRecord::type).flatMap(records::type)
                .filter(type -> type.dataClass().givenTo(Recipient.LEARNER) == Access.IF_SHARED)
                .flatMap(type -> learner
                        .map(known -> shareable(stored.get(), mine.carried(stored.get()), type, known.code())));
    }

    /** The person whom a record points at. */
    private Optional<KeptPerson> about(StoredRecord stored) throws RecordsException {
        for (Link link : stored.header().links()) {
            Optional<KeptPerson> person = people.byId(link.record());
            if (person.isPresent()) {
                return person;
            }
        }
        return Optional.empty();
    }

    private static Shareable shareable(StoredRecord stored, Carried whole, RecordType type, String code) {
        List<Said> goes = Said.by(whole.saying(type.outward(whole.body(), Recipient.LEARNER)), Optional.of(type));
        Set<String> paths = goes.stream().map(Said::path).collect(Collectors.toSet());
        List<String> stays = Said.by(whole, Optional.of(type)).stream().filter(said -> !paths.contains(said.path()))
                .map(Said::what).distinct().toList();
        return new Shareable(stored.id(), stored.version(), type.label(), code, stored.audience(), goes, stays);
    }

    @Override
    public Saved share(Shareable looked, VersionHash base, boolean withLearner) throws RecordsException {
        Set<Recipient> recipients = EnumSet.noneOf(Recipient.class);
        recipients.addAll(looked.audience().recipients());
        if (withLearner) {
            recipients.add(Recipient.LEARNER);
        } else {
            recipients.remove(Recipient.LEARNER);
        }
        return records.commit(Act.of(new Write.Share(looked.id(), base, new Audience(recipients)))).getFirst();
    }
}
