package org.attune.forms.library.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.attune.forms.library.Attestation;
import org.attune.forms.library.Attestations;
import org.attune.records.Query;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.records.json.ViewedRecords;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was said of licences in the unlocked workspace. A site has a handful, so all are read each time. */
@Component
public final class KeptAttestations implements Attestations {
    private static final Words WORDS = Words.of(KeptAttestations.class);
    private static final ViewedRecords.Shape<Attestation, Attestation> SHAPE = new ViewedRecords.Shape<>(
            Attestation.TYPE, FormBodies.ATTESTATION, (stored, attestation) -> attestation,
            () -> WORDS.text("attestation.missing"));

    private final Records records;
    private final ViewedRecords<Attestation, Attestation> attestations;
    private final Clock clock;

    /** The attestations of a workspace. */
    @Activate
    public KeptAttestations(@Reference Records records) {
        this(records, Clock.systemDefaultZone());
    }

    KeptAttestations(Records records, Clock clock) {
        this.records = records;
        this.attestations = new ViewedRecords<>(records, SHAPE);
        this.clock = clock;
    }

    @Override
    public List<Attestation> of(String form) throws RecordsException {
        return attestations.all(Query.of(Attestation.TYPE)).stream().filter(one -> one.form().equals(form)).toList();
    }

    @Override
    public boolean inForce(String form) throws RecordsException {
        LocalDate today = LocalDate.now(clock);
        return of(form).stream().anyMatch(one -> one.inForce(today));
    }

    @Override
    public Saved attest(String form, String holder, Optional<LocalDate> until, String reference)
            throws RecordsException {
        return attestations.add(new Attestation(form, holder.strip(), until, reference.strip(),
                records.identity().name(), Optional.of(LocalDate.now(clock))));
    }
}
