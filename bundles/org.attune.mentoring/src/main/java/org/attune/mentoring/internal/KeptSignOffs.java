package org.attune.mentoring.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.attune.mentoring.Addendum;
import org.attune.mentoring.Entry;
import org.attune.mentoring.SignOff;
import org.attune.mentoring.SignOff.Signer;
import org.attune.mentoring.SignOffs;
import org.attune.mentoring.internal.portfolio.Origin;
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
    private final Clock clock;

    /** Over the records of a workspace. */
    @Activate
    public KeptSignOffs(@Reference Records records) {
        this(records, Clock.systemDefaultZone());
    }

    KeptSignOffs(Records records, Clock clock) {
        this.records = records;
        this.clock = clock;
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
