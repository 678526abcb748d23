package org.attune.mentoring.ui.internal.entry;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.frameworks.Frameworks;
import org.attune.frameworks.Vocabularies;
import org.attune.mentoring.Entry;
import org.attune.mentoring.KeptEntry;
import org.attune.mentoring.MentoringLog;
import org.attune.mentoring.portfolio.BroughtIn;
import org.attune.mentoring.ui.internal.quick.QuickDraft;
import org.attune.practice.Encounter;
import org.attune.program.KeptPerson;
import org.attune.program.People;
import org.attune.records.Audience;
import org.attune.records.Draft;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.RecordsException.Reason;
import org.attune.records.Saved;
import org.attune.records.VersionHash;
import org.attune.records.json.BadJsonException;
import org.attune.records.json.BodyView;
import org.attune.records.json.StrictJson;
import org.attune.words.Words;
import org.attune.workbench.parts.DraftedEditor;

import com.google.gson.JsonObject;

/** What the editor of an entry reads and keeps, over the services. Methods wait for the disk unless they say not. */
final class EntryDesk implements DraftedEditor.Desk<EntryDesk.Opened, EntryDesk.Work, Saved> {
    private static final Words WORDS = Words.of(EntryDesk.class);
    private static final String BASE = "draftBase";

    private final Records records;
    private final People people;
    private final MentoringLog log;
    private final Vocabularies vocabularies;
    private final Frameworks frameworks;
    private final Clock clock;
    private final BodyView<Entry> view = BodyView.of(BodyView.gson(), Entry.class);

    EntryDesk(Records records, People people, MentoringLog log, Vocabularies vocabularies, Frameworks frameworks,
            Clock clock) {
        this.records = records;
        this.people = people;
        this.log = log;
        this.vocabularies = vocabularies;
        this.frameworks = frameworks;
        this.clock = clock;
    }

    /** Does not wait. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Does not wait. */
    Vocabularies vocabularies() {
        return vocabularies;
    }

    /** Does not wait. */
    Frameworks frameworks() {
        return frameworks;
    }

    /** What the editor begins with: the draft if there is one, else the record, else the seed. */
    @Override
    public Opened open(Optional<RecordId> record, Map<String, String> seed) throws RecordsException {
        List<String> codes = people.learners().stream().map(KeptPerson::code).toList();
        return record.isPresent() ? openKept(record.get(), codes) : openNew(seed, codes);
    }

    /** The records that it reads. Does not wait. */
    Records records() {
        return records;
    }

    /** The key of the draft of an entry that is kept. Does not wait. */
    static String key(RecordId record) {
        return Entry.TYPE + "/" + record;
    }

    @Override
    public Instant keep(Work work) throws RecordsException {
        JsonObject body = view.write(work.entry());
        work.base().ifPresent(version -> body.addProperty(BASE, version.hex()));
        Instant now = clock.instant();
        records.drafts().keep(new Draft(work.key(), Entry.TYPE, work.record(), body, now));
        return now;
    }

    @Override
    public void discard(Work work) throws RecordsException {
        records.drafts().discard(work.key());
    }

    /** Saves, with the draft that ends by it. */
    @Override
    public Saved save(Work work) throws RecordsException {
        Optional<String> draft = Optional.of(work.key());
        return work.record().isPresent() && work.base().isPresent()
                ? log.update(work.record().get(), work.base().get(), work.entry(), draft)
                : log.log(work.entry(), Optional.empty(), draft).entry();
    }

    private Opened openKept(RecordId record, List<String> codes) throws RecordsException {
        KeptEntry kept = log.entry(record).orElseThrow(
                () -> new RecordsException(Reason.UNKNOWN_RECORD, WORDS.text("unknown")));
        String key = key(record);
        Entry current = withCode(kept.entry());
        Optional<Draft> draft = records.drafts().find(key);
        Optional<VersionHash> base = draft.flatMap(EntryDesk::base).or(() -> Optional.of(kept.version()));
        return new Opened(key, draft.map(this::entry).orElse(current), current, base, kept.audience(),
                draft.map(Draft::keptAt), kept.conflict(), kept.broughtIn(), codes);
    }

    private Opened openNew(Map<String, String> seed, List<String> codes) throws RecordsException {
        String key = Entry.TYPE + "/new/" + RecordId.fresh();
        Entry empty = Entry.of("", Encounter.on(today(), seed.getOrDefault("kind", "")));
        Optional<String> asked = Optional.ofNullable(seed.get("draft"));
        Optional<Draft> draft = asked.isEmpty() ? Optional.empty() : records.drafts().find(asked.get());
        if (draft.isPresent()) {
            key = takeOver(draft.get(), key);
        }
        Entry first = draft.map(this::entry).or(() -> fromJson(seed)).orElse(withLearner(empty, seed));
        return new Opened(key, first, empty, Optional.empty(), Audience.ONLY_ME, draft.map(Draft::keptAt), false,
                Optional.empty(), codes);
    }

    /** Quick entry's draft becomes one of the full entry, so that quick entry is free for the next encounter. */
    private String takeOver(Draft draft, String fresh) throws RecordsException {
        if (!draft.key().equals(QuickDraft.KEY)) {
            return draft.key();
        }
        keep(new Work(fresh, Optional.empty(), Optional.empty(), entry(draft)));
        records.drafts().discard(draft.key());
        return fresh;
    }

    private Entry entry(Draft draft) {
        return view.read(draft.body());
    }

    private static Optional<VersionHash> base(Draft draft) {
        return Optional.ofNullable(draft.body().get(BASE)).map(text -> new VersionHash(text.getAsString()));
    }

    private Optional<Entry> fromJson(Map<String, String> seed) {
        try {
            return seed.containsKey("entry-json")
                    ? Optional.of(view.read(StrictJson.parseObject(seed.get("entry-json"))))
                    : Optional.empty();
        } catch (BadJsonException broken) {
            throw new IllegalArgumentException("The seed entry-json is not an entry", broken);
        }
    }

    private Entry withLearner(Entry entry, Map<String, String> seed) throws RecordsException {
        if (!seed.containsKey("learner")) {
            return entry;
        }
        Optional<KeptPerson> learner = people.byId(RecordId.of(seed.get("learner")));
        return learner.map(person -> entry.about(person.id(), person.code())).orElse(entry);
    }

    /** The learner's code of today, not that of the day it was logged. */
    private Entry withCode(Entry entry) throws RecordsException {
        Optional<RecordId> id = entry.learner();
        Optional<KeptPerson> learner = id.isEmpty() ? Optional.empty() : people.byId(id.get());
        return learner.map(person -> entry.about(person.id(), person.code())).orElse(entry);
    }

    /**
     * What the editor shows at first.
     *
     * @param key the key of its draft
     * @param shown what the fields hold
     * @param saved what is saved
     * @param base the version that a change is made on; empty for a new entry
     * @param audience with whom it is shared
     * @param draftKept when the draft that is shown was kept
     * @param conflict whether another version was made on the same base
     * @param broughtIn where it came from when it was not written here
     * @param codes the codes of all learners
     */
    record Opened(String key, Entry shown, Entry saved, Optional<VersionHash> base, Audience audience,
            Optional<Instant> draftKept, boolean conflict, Optional<BroughtIn> broughtIn, List<String> codes) {
        /** Whether what it says stays as it is. */
        boolean isFixed() {
            return shown.isSigned() || broughtIn.isPresent();
        }
    }

    /**
     * What is being written.
     *
     * @param key the key of its draft
     * @param record the entry that is changed; empty for a new one
     * @param base the version that the change is made on; empty for a new entry
     * @param entry what the fields say
     */
    record Work(String key, Optional<RecordId> record, Optional<VersionHash> base, Entry entry) {}
}
