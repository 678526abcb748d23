package org.attune.forms.library.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.forms.library.Attestation;
import org.attune.records.Complaint;
import org.attune.records.DataClass;
import org.attune.records.Header;
import org.attune.records.RecordType;
import org.attune.records.json.ViewedType;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Component;

/** The type {@code forms.attestation}. */
@Component(service = RecordType.class)
public final class AttestationType extends ViewedType<Attestation> {
    private static final Words WORDS = Words.of(AttestationType.class);

    /** The type. */
    public AttestationType() {
        super(Attestation.TYPE, DataClass.LOGISTICS, FormBodies.ATTESTATION, "attestation.schema.json");
    }

    @Override
    public String label() {
        return WORDS.text("type.attestation");
    }

    @Override
    protected String title(Attestation attestation) {
        return WORDS.text("attestation.title", attestation.holder());
    }

    @Override
    protected Header header(Attestation attestation) {
        return new Header(attestation.on(), Optional.empty(), List.of());
    }

    @Override
    protected List<Complaint> check(Attestation attestation, LocalDate today) {
        return Stream.of(complaint(attestation.holder().isBlank(), "/holder", "attestation.holder"),
                complaint(attestation.reference().isBlank(), "/reference", "attestation.reference"),
                complaint(attestation.on().filter(day -> !attestation.inForce(day)).isPresent(), "/until",
                        "attestation.until"))
                .flatMap(Optional::stream).toList();
    }

    private static Optional<Complaint> complaint(boolean wrong, String path, String key) {
        return wrong ? Optional.of(new Complaint(path, WORDS.text(key))) : Optional.empty();
    }
}
