package org.attune.mentoring.ui.internal.self;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.attune.forms.library.PublishedForm;
import org.attune.mentoring.self.KeptSelfPage;
import org.attune.mentoring.self.SelfPages;
import org.attune.mentoring.self.SelfPart;
import org.attune.records.Act;
import org.attune.records.Draft;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.RecordsException.Reason;
import org.attune.records.Saved;
import org.attune.records.VersionHash;
import org.attune.records.Write;
import org.attune.words.Words;
import org.attune.workbench.parts.DraftedEditor;

import com.google.gson.JsonObject;

/** What the editor of a page for oneself reads and keeps, over the services. Methods wait for the disk unless they say not. */
final class SelfDesk implements DraftedEditor.Desk<SelfDesk.Opened, SelfDesk.Work, Saved> {
    private static final Words WORDS = Words.of(SelfDesk.class);
    private static final String BASE = "draftBase";
    private static final String RESPONSE = "response";

    private final Records records;
    private final SelfPages pages;
    private final SelfPart part;
    private final Clock clock;

    SelfDesk(Records records, SelfPages pages, SelfPart part, Clock clock) {
        this.records = records;
        this.pages = pages;
        this.part = part;
        this.clock = clock;
    }

    /** What the editor begins with: the draft if there is one, else the record, else an empty page. */
    @Override
    public Opened open(Optional<RecordId> record, Map<String, String> seed) throws RecordsException {
        return record.isPresent() ? openKept(record.get()) : openNew(Optional.ofNullable(seed.get("draft")));
    }

    private Opened openKept(RecordId record) throws RecordsException {
        KeptSelfPage kept = pages.find(record).orElseThrow(() -> missing("unknown"));
        PublishedForm form = pages.formOf(kept).orElseThrow(() -> missing("formless"));
        String key = key(record);
        Optional<Draft> draft = records.drafts().find(key);
        return new Opened(key, form, draft.map(SelfDesk::response).orElse(kept.response()), draft.isEmpty(),
                draft.flatMap(SelfDesk::base).or(() -> Optional.of(kept.version())),
                kept.page().day().orElse(LocalDate.now(clock)));
    }

    private Opened openNew(Optional<String> asked) throws RecordsException {
        PublishedForm form = pages.form(part).orElseThrow(() -> missing("formless"));
        Optional<Draft> draft = asked.isEmpty() ? Optional.empty() : records.drafts().find(asked.get());
        String key = draft.map(Draft::key).orElseGet(() -> part.type() + "/new/" + RecordId.fresh());
        return new Opened(key, form, draft.map(SelfDesk::response).orElseGet(JsonObject::new), draft.isEmpty(),
                Optional.empty(), LocalDate.now(clock));
    }

    private static RecordsException missing(String key) {
        return new RecordsException(Reason.UNKNOWN_RECORD, WORDS.text(key));
    }

    private String key(RecordId record) {
        return part.type() + "/" + record;
    }

    private String key(Work work) {
        return work.record().map(this::key).orElse(work.opened().key());
    }

    @Override
    public Instant keep(Work work) throws RecordsException {
        JsonObject body = new JsonObject();
        work.base().ifPresent(version -> body.addProperty(BASE, version.hex()));
        body.add(RESPONSE, work.response());
        Instant now = clock.instant();
        records.drafts().keep(new Draft(key(work), part.type(), work.record(), body, now));
        return now;
    }

    @Override
    public void discard(Work work) throws RecordsException {
        records.drafts().discard(key(work));
    }

    /** Saves, with the draft that ends by it. */
    @Override
    public Saved save(Work work) throws RecordsException {
        Write write = work.record().isPresent() && work.base().isPresent()
                ? pages.change(work.record().get(), work.base().get(), work.response())
                : pages.begin(part, work.opened().form(), work.response(), work.opened().day());
        return records.commit(Act.of(write).endingDraft(key(work))).getFirst();
    }

    private static JsonObject response(Draft draft) {
        return draft.body().getAsJsonObject(RESPONSE);
    }

    private static Optional<VersionHash> base(Draft draft) {
        return Optional.ofNullable(draft.body().get(BASE)).map(text -> new VersionHash(text.getAsString()));
    }

    /**
     * What the editor begins with.
     *
     * @param key the key of its draft
     * @param form the form that is filled in
     * @param response what to show; without members for nothing
     * @param saved whether this is what is saved
     * @param base the version that a change is made on; empty for a new page
     * @param day the day on which it was begun
     */
    record Opened(String key, PublishedForm form, JsonObject response, boolean saved, Optional<VersionHash> base,
            LocalDate day) {}

    /**
     * What is being written.
     *
     * @param opened what the editor began with
     * @param record the page that is changed; empty for a new one
     * @param base the version that the change is made on; empty for a new page
     * @param response what is written
     */
    record Work(Opened opened, Optional<RecordId> record, Optional<VersionHash> base, JsonObject response) {}
}
