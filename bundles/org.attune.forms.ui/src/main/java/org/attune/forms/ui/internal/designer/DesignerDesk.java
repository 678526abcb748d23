package org.attune.forms.ui.internal.designer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.forms.Form;
import org.attune.forms.library.Attestations;
import org.attune.forms.library.Difference;
import org.attune.forms.library.FormLibrary;
import org.attune.forms.library.FormVersion;
import org.attune.forms.library.KeptForm;
import org.attune.forms.library.ListedForm;
import org.attune.forms.library.OwnForm;
import org.attune.forms.library.PublishedForm;
import org.attune.records.Complaint;
import org.attune.records.Draft;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.RecordsException.Reason;
import org.attune.records.Saved;
import org.attune.records.VersionHash;
import org.attune.words.Words;
import org.attune.workbench.parts.DraftedEditor;

import com.google.gson.JsonObject;

/** What the designer reads and keeps, over the services. Methods wait for the disk unless they say not. */
final class DesignerDesk implements DraftedEditor.Desk<DesignerDesk.Opened, DesignerDesk.Work, Saved> {
    private static final Words WORDS = Words.of(DesignerDesk.class);

    private final Records records;
    private final FormLibrary library;
    private final Attestations attestations;
    private final Clock clock;

    DesignerDesk(Records records, FormLibrary library, Attestations attestations, Clock clock) {
        this.records = records;
        this.attestations = attestations;
        this.library = library;
        this.clock = clock;
    }

    /**
     * A form and what was written and not saved.
     *
     * @param kept the form as it is kept
     * @param shown the Questionnaire to go on with
     * @param base the version that a change is made on
     * @param draftKept when the draft that is shown was kept
     */
    record Opened(KeptForm kept, JsonObject shown, VersionHash base, Optional<Instant> draftKept) {}

    /** A form that is kept, or without one a blank form that is begun. */
    @Override
    public Opened open(Optional<RecordId> record, Map<String, String> seed) throws RecordsException {
        RecordId id = record.isPresent() ? record.get() : library.begin(BeginForm.blank(), "");
        KeptForm kept = kept(id);
        Optional<Draft> draft = records.drafts().find(key(id));
        return new Opened(kept, draft.map(one -> one.body().getAsJsonObject("questionnaire")).orElseGet(
                kept::questionnaire),
                draft.map(one -> new VersionHash(one.body().get("base").getAsString())).orElse(
                        kept.version()),
                draft.map(Draft::keptAt));
    }

    private KeptForm kept(RecordId id) throws RecordsException {
        return library.own(id)
                .orElseThrow(() -> new RecordsException(Reason.UNKNOWN_RECORD, WORDS.text("unknown")));
    }

    /**
     * A form that is being written.
     *
     * @param id the form
     * @param base the version that the change is made on
     * @param questionnaire a copy that nobody else has
     * @param shellOnly whether the writer agreed that wording without a licence is left out
     */
    record Work(RecordId id, VersionHash base, JsonObject questionnaire, boolean shellOnly) {
        /** The same, of whose wording only the shell is kept. */
        Work asShell() {
            return new Work(id, base, questionnaire, true);
        }
    }

    @Override
    public Instant keep(Work work) throws RecordsException {
        JsonObject body = new JsonObject();
        body.addProperty("base", work.base().hex());
        body.add("questionnaire", work.questionnaire());
        Instant now = clock.instant();
        records.drafts().keep(new Draft(key(work.id()), OwnForm.TYPE, Optional.of(work.id()), body, now));
        return now;
    }

    @Override
    public void discard(Work work) throws RecordsException {
        records.drafts().discard(key(work.id()));
    }

    /**
     * Saves a form.
     *
     * @throws LicenceNeededException when wording would be lost and nobody agreed to that
     */
    @Override
    public Saved save(Work work) throws RecordsException, LicenceNeededException {
        if (!work.shellOnly() && library.keepsShellOnly(work.questionnaire())) {
            throw new LicenceNeededException();
        }
        Saved saved = library.save(work.id(), work.base(), work.questionnaire());
        discard(work);
        return saved;
    }

    /** Keeps that a licence is held for the wording of a form. */
    void attest(JsonObject questionnaire, String holder, Optional<LocalDate> until, String reference)
            throws RecordsException {
        attestations.attest(Blueprint.text(questionnaire, "url"), holder, until, reference);
    }

    /**
     * What publishing would do.
     *
     * @param proposed the number to propose
     * @param first whether nothing was published yet
     * @param difference what differs from the last version
     * @param complaints what stands in the way
     */
    record Prospect(KeptForm kept, FormVersion proposed, boolean first, Difference difference,
            List<Complaint> complaints) {}

    Prospect prospect(RecordId id) throws RecordsException {
        KeptForm kept = kept(id);
        FormVersion last = new FormVersion(kept.form().newest().map(one -> one.version()).orElse(""));
        FormVersion next = last.next();
        return new Prospect(kept, next, kept.form().newest().isEmpty(), library.unpublished(kept),
                library.beforePublishing(kept, next));
    }

    PublishedForm publish(Prospect prospect, String version, String note) throws RecordsException {
        return library.publish(prospect.kept().id(), prospect.kept().version(), new FormVersion(version), note,
                LocalDate.now(clock));
    }

    /** The forms whose items can be taken over. */
    List<Form> bank() throws RecordsException {
        List<Form> forms = new ArrayList<>();
        for (ListedForm listed : library.all()) {
            if (listed.newest().isPresent() && listed.licence().textsMayLeave()) {
                library.open(listed.canonical()).map(PublishedForm::form).ifPresent(forms::add);
            }
        }
        return forms;
    }

    private static String key(RecordId id) {
        return OwnForm.TYPE + "/" + id;
    }
}
