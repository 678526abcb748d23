package org.attune.debrief.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.debrief.Debriefs;
import org.attune.debrief.KeptDebrief;
import org.attune.debrief.Setting;
import org.attune.practice.Appointment;
import org.attune.practice.Appointments;
import org.attune.program.People;
import org.attune.program.Roles;
import org.attune.records.Header;
import org.attune.records.Link;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.RecordsException.Reason;
import org.attune.records.StoredRecord;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whom planned debriefs bring: the learners of the encounters that they are about. */
@Component
public final class DebriefsOfDay implements Appointments {
    private static final Words WORDS = Words.of(DebriefsOfDay.class);

    private final Records records;
    private final Debriefs debriefs;
    private final People people;

    /** Over these services. */
    @Activate
    public DebriefsOfDay(@Reference Records records, @Reference Debriefs debriefs, @Reference People people) {
        this.records = records;
        this.debriefs = debriefs;
        this.people = people;
    }

    @Override
    public List<Appointment> on(LocalDate day) throws RecordsException {
        List<Appointment> on = new ArrayList<>();
        for (KeptDebrief kept : debriefs.planned()) {
            Setting setting = kept.debrief().setting();
            if (setting.date().equals(Optional.of(day)) && setting.encounter().isPresent()) {
                on.addAll(with(header(setting.encounter().get())));
            }
        }
        return on;
    }

    private List<Appointment> with(Header encounter) throws RecordsException {
        List<Appointment> with = new ArrayList<>();
        for (RecordId who : encounter.links().stream().map(Link::record).distinct().toList()) {
            if (people.byId(who).filter(kept -> kept.person().is(Roles.LEARNER)).isPresent()) {
                with.add(new Appointment(who, WORDS.text("type.debrief")));
            }
        }
        return with;
    }

    /** Of an encounter that cannot be shown, such as an erased one, nobody is known. */
    private Header header(RecordId encounter) throws RecordsException {
        try {
            return records.as(Reader.me()).find(encounter).map(StoredRecord::header).orElse(Header.EMPTY);
        } catch (RecordsException failed) {
            if (failed.reason() == Reason.STORE || failed.reason() == Reason.LOCKED) {
                throw failed;
            }
            return Header.EMPTY;
        }
    }
}
