package org.attune.forms.library.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

import org.attune.forms.filling.Filling;
import org.attune.forms.library.FilledForm;
import org.attune.forms.library.FormVersion;
import org.attune.forms.library.KeptForm;
import org.attune.forms.library.Licence;
import org.attune.forms.library.NewForm;
import org.attune.forms.library.PublishedForm;
import org.attune.forms.library.Written;
import org.attune.program.memory.MemoryRecords;
import org.attune.records.Act;
import org.attune.records.Reader;
import org.attune.records.Recipient;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.StoredRecord;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;

/** Wording that belongs to somebody else: kept only where a licence is held, and never handed on. */
class LicenceGateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String WORDING = "I feel at ease";
    private static final String OPTION = "Quite often";

    private final MemoryRecords records = new MemoryRecords(TODAY, new OwnFormType(), new FilledFormType(),
            new AttestationType());
    private final KeptLibrary library = new KeptLibrary(records, new OfferedForms());
    private final KeptAttestations attestations = at(TODAY);
    private final KeptFormAnswers answers = new KeptFormAnswers(records, library);

    private KeptAttestations at(LocalDate day) {
        return new KeptAttestations(records, Clock.fixed(Instant.parse(day + "T10:00:00Z"), ZoneOffset.UTC));
    }

    private static JsonObject worded() {
        return new Licence("permission-required")
                .on(Written.questionnaire(Written.choice("1", WORDING, "Rarely", OPTION)));
    }

    private KeptForm kept() throws RecordsException {
        RecordId id = library.begin(worded(), "");
        library.save(id, library.own(id).orElseThrow().version(), worded());
        return library.own(id).orElseThrow();
    }

    private void attest() throws RecordsException {
        attestations.attest(worded().get("url").getAsString(), "The site", Optional.empty(), "Letter 12");
    }

    @Test
    void without_a_licence_only_the_shell_is_kept_and_that_can_be_known_before() throws Exception {
        assertThat(library.keepsShellOnly(worded())).isTrue();
        assertThat(kept().questionnaire().toString()).doesNotContain(WORDING, OPTION);
    }

    @Test
    void with_a_licence_the_wording_is_kept_here() throws Exception {
        attest();

        assertThat(library.keepsShellOnly(worded())).isFalse();
        assertThat(kept().questionnaire().toString()).contains(WORDING, OPTION);
        assertThat(attestations.of(worded().get("url").getAsString())).singleElement().matches(
                said -> said.by().equals(records.identity().name()) && said.on().equals(Optional.of(TODAY)));
    }

    @Test
    void a_licence_ends_with_its_last_day() throws Exception {
        attestations.attest("urn:q", "The site", Optional.of(TODAY), "Letter 12");

        assertThat(attestations.inForce("urn:q")).isTrue();
        assertThat(at(TODAY.plusDays(1)).inForce("urn:q")).isFalse();
        assertThat(attestations.inForce("urn:other")).isFalse();
    }

    @Test
    void who_attests_says_who_holds_it_and_where_it_is_found() {
        assertThatThrownBy(() -> attestations.attest("urn:q", " ", Optional.empty(), "Letter 12"))
                .hasMessageContaining("who holds the licence");
        assertThatThrownBy(() -> attestations.attest("urn:q", "The site", Optional.empty(), ""))
                .hasMessageContaining("found again");
        assertThatThrownBy(() -> attestations.attest("urn:q", "The site", Optional.of(TODAY.minusDays(1)), "x"))
                .hasMessageContaining("has passed");
    }

    @Test
    void nothing_that_leaves_holds_the_wording() throws Exception {
        attest();
        KeptForm kept = kept();
        PublishedForm form = library.publish(kept.id(), kept.version(), new FormVersion("1"), "", TODAY);
        Filling filling = Filling.begin(form.form());
        filling.answer(filling.places().getFirst().slots().getFirst(),
                Optional.of(form.form().items().getFirst().options().getLast().value()));
        RecordId answered = records.commit(Act.of(answers.begin(form, filling.completed("en"),
                FilledForm.Subject.NOTHING, TODAY))).getFirst().record();

        assertThat(form.form().json().toString()).contains(WORDING, OPTION);
        assertThat(library.handOn(form.form().canonical().orElseThrow()).orElseThrow().toString())
                .doesNotContain(WORDING, OPTION);
        assertThat(NewForm.like(form.form(), "Copy").toString()).doesNotContain(WORDING, OPTION);
        for (Recipient recipient : Recipient.values()) {
            assertThat(outward(kept.id(), recipient) + outward(answered, recipient)).doesNotContain(WORDING, OPTION);
        }
    }

    private String outward(RecordId id, Recipient recipient) throws RecordsException {
        StoredRecord stored = records.as(Reader.me()).find(id).orElseThrow();
        return records.type(stored.type()).orElseThrow().outward(stored.body(), recipient).toString();
    }
}
