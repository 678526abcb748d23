package org.attune.forms.ui.internal.response;

import org.attune.records.VersionHash;
import org.attune.workbench.parts.DraftedEditor;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.attune.forms.library.FilledForm;
import org.attune.forms.library.FormAnswers;
import org.attune.forms.library.FormLibrary;
import org.attune.forms.library.KeptAnswers;
import org.attune.forms.library.PublishedForm;
import org.attune.records.Act;
import org.attune.records.Audience;
import org.attune.records.Draft;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.RecordsException.Reason;
import org.attune.records.Saved;
import org.attune.records.StoredRecord;
import org.attune.records.Write;
import org.attune.words.Words;

import com.google.gson.JsonObject;

/** What the editor of answers reads and keeps, over the services. Methods wait for the disk unless they say not. */
final class ResponseDesk implements DraftedEditor.Desk<Opened, ResponseDesk.Work, Saved> {
    private static final Words WORDS = Words.of(ResponseDesk.class);

    private final Records records;
    private final FormLibrary library;
    private final FormAnswers answers;
    private final Clock clock;

    ResponseDesk(Records records, FormLibrary library, FormAnswers answers, Clock clock) {
        this.records = records;
        this.library = library;
        this.answers = answers;
        this.clock = clock;
    }

    /** What the editor begins with: the draft if there is one, else the record, else the form of the seed. */
    @Override
    public Opened open(Optional<RecordId> record, Map<String, String> seed) throws RecordsException {
        return record.isPresent() ? openKept(record.get()) : openNew(seed);
    }

    private Opened openKept(RecordId record) throws RecordsException {
        KeptAnswers kept = answers.find(record).orElseThrow(() -> missing("unknown"));
        PublishedForm form = answers.formOf(kept).orElseThrow(() -> missing("formless"));
        String key = key(record);
        Optional<Draft> draft = records.drafts().find(key);
        Optional<Draftwork> work = draft.map(Draftwork::of);
        Audience audience = records.as(Reader.me()).find(record).map(StoredRecord::audience).orElse(Audience.ONLY_ME);
        return new Opened(key, form, work.map(Draftwork::response).orElse(kept.response()), work.isEmpty(),
                work.flatMap(Draftwork::base).or(() -> Optional.of(kept.version())),
                kept.filled().about().record(), audience, draft.map(Draft::keptAt));
    }

    private Opened openNew(Map<String, String> seed) throws RecordsException {
        Optional<String> asked = Optional.ofNullable(seed.get("draft"));
        Optional<Draft> draft = asked.isEmpty() ? Optional.empty() : records.drafts().find(asked.get());
        Optional<Draftwork> work = draft.map(Draftwork::of);
        String canonical = work.map(Draftwork::form).orElse(seed.getOrDefault("form", ""));
        if (canonical.isEmpty()) {
            throw missing("choose");
        }
        PublishedForm form = library.open(canonical).orElseThrow(() -> missing("formless"));
        Optional<RecordId> about = work.flatMap(Draftwork::about)
                .or(() -> Optional.ofNullable(seed.get("about")).map(RecordId::of));
        String key = draft.map(Draft::key).orElseGet(() -> FilledForm.TYPE + "/new/" + RecordId.fresh());
        return new Opened(key, form, work.map(Draftwork::response).orElseGet(JsonObject::new), work.isEmpty(),
                Optional.empty(), about, Audience.ONLY_ME, draft.map(Draft::keptAt));
    }

    private static RecordsException missing(String why) {
        return new RecordsException(Reason.UNKNOWN_RECORD, WORDS.text(why));
    }

    private static String key(RecordId record) {
        return FilledForm.TYPE + "/" + record;
    }

    @Override
    public Instant keep(Work work) throws RecordsException {
        Instant now = clock.instant();
        records.drafts().keep(new Draft(work.key(), FilledForm.TYPE, work.record(), work.draft().body(), now));
        return now;
    }

    @Override
    public void discard(Work work) throws RecordsException {
        records.drafts().discard(work.key());
    }

    /** Saves, with the draft that ends by it. */
    @Override
    public Saved save(Work work) throws RecordsException {
        JsonObject response = work.response().deepCopy();
        response.addProperty("authored", clock.instant().atZone(clock.getZone()).toOffsetDateTime().withNano(0)
                .toString());
        Write write = work.record().isPresent() && work.base().isPresent()
                ? answers.change(work.record().get(), work.base().get(), response)
                : answers.begin(work.opened().form(), response, new FilledForm.Subject(work.opened().about(), ""),
                        LocalDate.now(clock));
        return records.commit(Act.of(write).endingDraft(work.key())).getFirst();
    }

    /**
     * What is being answered.
     *
     * @param opened what the editor began with
     * @param record the answers that are changed; empty for new ones
     * @param base the version that the change is made on; empty for new answers
     * @param response the answers; nobody changes it
     */
    record Work(Opened opened, Optional<RecordId> record, Optional<VersionHash> base, JsonObject response) {
        /** The same, answered otherwise. */
        Work with(JsonObject other) {
            return new Work(opened, record, base, other);
        }

        String key() {
            return record.map(ResponseDesk::key).orElse(opened.key());
        }

        private Draftwork draft() {
            return new Draftwork(opened.form().form().canonical().orElse(""), opened.about(), base, response);
        }
    }
}
