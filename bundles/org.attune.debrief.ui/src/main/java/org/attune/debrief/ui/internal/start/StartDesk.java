package org.attune.debrief.ui.internal.start;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.attune.debrief.Caution;
import org.attune.debrief.Debrief;
import org.attune.debrief.DebriefFramework;
import org.attune.debrief.DebriefFrameworks;
import org.attune.debrief.Debriefs;
import org.attune.debrief.Running;
import org.attune.frameworks.Term;
import org.attune.frameworks.Vocabularies;
import org.attune.program.KeptPerson;
import org.attune.program.People;
import org.attune.program.Relationships;
import org.attune.records.Header;
import org.attune.records.Link;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.records.StoredRecord;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the beginning reads and keeps, over the services. Methods wait for the disk unless they say not. */
@Component(service = StartDesk.class)
public final class StartDesk {
    private final Debriefs debriefs;
    private final DebriefFrameworks frameworks;
    private final Vocabularies vocabularies;
    private final People people;
    private final Relationships relationships;
    private final Records records;

    /** Over the services of an unlocked workspace. */
    @Activate
    public StartDesk(@Reference Debriefs debriefs, @Reference DebriefFrameworks frameworks,
            @Reference Vocabularies vocabularies, @Reference People people,
            @Reference Relationships relationships, @Reference Records records) {
        this.debriefs = debriefs;
        this.frameworks = frameworks;
        this.vocabularies = vocabularies;
        this.people = people;
        this.relationships = relationships;
        this.records = records;
    }

    /**
     * What there is to choose from.
     *
     * @param frameworks the ways to lead it, those of the site too
     * @param codes the codes of everybody
     * @param encounter the selected record, when it is something that can be talked about
     */
    record Choices(List<DebriefFramework> frameworks, List<String> codes, Optional<RecordId> encounter) {}

    Choices choices(Optional<RecordId> selected) throws RecordsException {
        Optional<RecordId> about = Optional.empty();
        if (selected.isPresent()) {
            about = records.as(Reader.me()).find(selected.get()).filter(StartDesk::isEncounter)
                    .map(StoredRecord::id);
        }
        return new Choices(debriefs.frameworks(), people.all().stream().map(KeptPerson::code).toList(), about);
    }

    /**
     * Whether somebody is on record as the line manager of somebody whom a record is about.
     *
     * @param code the code of the one who would lead
     * @param encounter what is talked about
     */
    boolean manages(String code, RecordId encounter, LocalDate day) throws RecordsException {
        Optional<RecordId> leader = people.all().stream().filter(kept -> kept.person().hasCode(code))
                .map(KeptPerson::id).findFirst();
        List<Link> about = records.as(Reader.me()).find(encounter).map(StoredRecord::header).map(Header::links)
                .orElse(List.of());
        for (Link link : about) {
            if (leader.isPresent() && relationships.managesOn(leader.get(), link.record(), day)) {
                return true;
            }
        }
        return false;
    }

    /** Those that are known without waiting. */
    List<DebriefFramework> frameworks() {
        return frameworks.all();
    }

    /** Does not wait. */
    List<Term> terms(String vocabulary) {
        return vocabularies.vocabulary(vocabulary).terms();
    }

    /** Does not wait. */
    List<Caution> cautions(Debrief debrief) {
        return debriefs.cautions(debrief);
    }

    /** Does not wait. */
    LocalDate today() {
        return LocalDate.now();
    }

    /** Begins a debrief; kept at once, so that it is found again whatever happens. */
    Running begin(Debrief debrief, DebriefFramework framework) throws RecordsException {
        Running running = Running.begin(debrief, framework);
        debriefs.keep(running);
        return running;
    }

    Saved plan(Debrief debrief) throws RecordsException {
        return debriefs.plan(debrief);
    }

    Saved notHeld(Debrief debrief, String reason) throws RecordsException {
        return debriefs.notHeld(debrief, reason);
    }

    /** Anything but people and what came of debriefs; capabilities do not know each other's types. */
    private static boolean isEncounter(StoredRecord record) {
        return record.type().value().endsWith(".entry");
    }
}
