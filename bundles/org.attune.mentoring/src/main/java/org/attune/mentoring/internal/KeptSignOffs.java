package org.attune.mentoring.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.attune.mentoring.Addendum;
import org.attune.mentoring.Entry;
import org.attune.mentoring.SignOff;
import org.attune.mentoring.SignOff.Signer;
import org.attune.mentoring.SignOffs;
import org.attune.mentoring.internal.portfolio.Origin;
import org.attune.program.KeptPerson;
import org.attune.program.People;
import org.attune.program.Person;
import org.attune.program.Programs;
import org.attune.records.Act;
import org.attune.records.Complaint;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.RecordsException.Reason;
import org.attune.records.Saved;
import org.attune.records.StoredRecord;
import org.attune.records.VersionHash;
import org.attune.records.Write;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import com.google.gson.JsonObject;

/** Signs entries of the unlocked workspace. That they stay as they were signed is seen to by {@link EntryCheck}. */
@Component
public final class KeptSignOffs implements SignOffs {
    private static final Words WORDS = Words.of(KeptSignOffs.class);

    private final Records records;
    private final People people;
    private final Programs programs;
    private final Clock clock;

    /** Over the services of a workspace. */
    @Activate
    public KeptSignOffs(@Reference Records records, @Reference People people, @Reference Programs programs) {
        this(records, people, programs, Clock.systemDefaultZone());
    }

    KeptSignOffs(Records records, People people, Programs programs, Clock clock) {
        this.records = records;
        this.people = people;
        this.programs = programs;
        this.clock = clock;
    }

    @Override
    public Optional<Boolean> wantedFor(String learnerCode) throws RecordsException {
        Set<String> cohorts = people.all().stream().map(KeptPerson::person)
                .filter(person -> person.hasCode(learnerCode)).map(Person::cohort).collect(Collectors.toSet());
        Set<Boolean> said = new HashSet<>();
        for (String cohort : cohorts) {
            programs.ofCohort(cohort).forEach(kept -> kept.value().signOff().ifPresent(said::add));
        }
        return said.isEmpty() ? Optional.empty() : Optional.of(said.contains(true));
    }

    @Override
    public Saved sign(RecordId entry, VersionHash base, Signer signer) throws RecordsException {
        JsonObject body = body(entry);
        SignOff before = signOff(body);
        refuseIf(Origin.of(body).isPresent(), "signed.elsewhere");
        refuseIf(before.signedBy(signer), "signed.already");
        return keep(entry, base, body, before.signed(signer, LocalDate.now(clock), seal(body)));
    }

    @Override
    public Saved add(RecordId entry, VersionHash base, String text) throws RecordsException {
        JsonObject body = body(entry);
        SignOff before = signOff(body);
        refuseIf(!before.signed() && Origin.of(body).isEmpty(), "addendum.unsigned");
        refuseIf(text.isBlank(), "addendum.blank");
        return keep(entry, base, body, before.plus(new Addendum(LocalDate.now(clock), text.strip())));
    }

    @Override
    public String seal(JsonObject body) {
        return Seal.of(body);
    }

    private JsonObject body(RecordId entry) throws RecordsException {
        return records.as(Reader.me()).find(entry).filter(found -> found.type().equals(Entry.TYPE))
                .map(StoredRecord::body).orElseThrow(
                        () -> new RecordsException(Reason.UNKNOWN_RECORD, WORDS.text("missing")));
    }

    private static SignOff signOff(JsonObject body) {
        return EntryBodies.VIEW.read(body).signOff().orElse(SignOff.NONE);
    }

    private Saved keep(RecordId entry, VersionHash base, JsonObject body, SignOff signOff) throws RecordsException {
        Entry signed = EntryBodies.VIEW.read(body).edit().signOff(signOff).done();
        Write write = new Write.Update(entry, base, EntryBodies.VIEW.update(body, signed));
        return records.commit(new Act(List.of(write), Optional.empty())).getFirst();
    }

    private static void refuseIf(boolean wrong, String key) throws RecordsException {
        if (wrong) {
            throw RecordsException.invalid(List.of(new Complaint("/signOff", WORDS.text(key))));
        }
    }
}
