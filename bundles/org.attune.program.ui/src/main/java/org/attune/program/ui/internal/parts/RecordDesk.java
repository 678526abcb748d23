package org.attune.program.ui.internal.parts;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.attune.program.Kept;
import org.attune.records.Draft;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.TypeName;
import org.attune.records.VersionHash;
import org.attune.records.json.BodyView;
import org.attune.words.Words;
import org.attune.workbench.parts.DraftedEditor;

import com.google.gson.JsonObject;

/**
 * What an editor of one record asks of the store: the record, its draft, keeping both. Off the user interface's thread.
 *
 * @param <V> what the record says
 */
public abstract class RecordDesk<V extends Record>
        implements
            DraftedEditor.Desk<RecordDesk.Opened<V>, RecordDesk.Work<V>, Kept<V>> {
    private static final Words WORDS = Words.of(RecordDesk.class);
    private static final String BASE = "attune.base";
    private static final String DRAFT = "draft";

    private final Records records;
    private final TypeName type;
    private final BodyView<V> view;
    private final Clock clock = Clock.systemDefaultZone();

    /** Over the records of a type. */
    protected RecordDesk(Records records, TypeName type, Class<V> of) {
        this.records = records;
        this.type = type;
        this.view = BodyView.of(BodyView.gson(), of);
    }

    /** The record. */
    protected abstract Optional<Kept<V>> find(RecordId id) throws RecordsException;

    /** What an empty editor shows. */
    protected abstract V fresh(Map<String, String> seed) throws RecordsException;

    /** Keeps a new record. */
    protected abstract RecordId add(V value) throws RecordsException;

    /** Keeps a change. */
    protected abstract void update(RecordId id, VersionHash base, V value) throws RecordsException;

    /**
     * What an editor begins with.
     *
     * @param <V> what the record says
     * @param key the key of its draft
     * @param shown what the fields hold
     * @param saved what is saved
     * @param base the version that a change is made on; empty for a new record
     * @param draftKept when the draft that is shown was kept
     */
    public record Opened<V>(String key, V shown, V saved, Optional<VersionHash> base, Optional<Instant> draftKept) {}

    /**
     * What is being written.
     *
     * @param <V> what the record says
     * @param key the key of its draft
     * @param record the record that is changed; empty for a new one
     * @param base the version that the change is made on; empty for a new record
     * @param value what the fields say
     */
    public record Work<V>(String key, Optional<RecordId> record, Optional<VersionHash> base, V value) {}

    /** The records that it reads. */
    final Records records() {
        return records;
    }

    /** The key of the draft of a record. */
    public final String key(RecordId id) {
        return type + "/" + id;
    }

    /** The draft if there is one, else the record, else what the seed says. */
    @Override
    public final Opened<V> open(Optional<RecordId> record, Map<String, String> seed) throws RecordsException {
        return record.isPresent() ? openKept(record.get()) : openNew(seed);
    }

    @Override
    public final Instant keep(Work<V> work) throws RecordsException {
        JsonObject body = view.write(work.value());
        work.base().ifPresent(version -> body.addProperty(BASE, version.hex()));
        Instant now = clock.instant();
        records.drafts().keep(new Draft(work.key(), type, work.record(), body, now));
        return now;
    }

    @Override
    public final void discard(Work<V> work) throws RecordsException {
        records.drafts().discard(work.key());
    }

    @Override
    public final Kept<V> save(Work<V> work) throws RecordsException {
        RecordId id = work.record().isPresent() ? work.record().get() : add(work.value());
        if (work.record().isPresent()) {
            update(id, work.base().orElseThrow(), work.value());
        }
        discard(work);
        return find(id).orElseThrow(RecordDesk::missing);
    }

    private Opened<V> openKept(RecordId id) throws RecordsException {
        Kept<V> kept = find(id).orElseThrow(RecordDesk::missing);
        Optional<Draft> draft = records.drafts().find(key(id));
        Optional<VersionHash> base = draft.flatMap(RecordDesk::base).or(() -> Optional.of(kept.version()));
        return new Opened<>(key(id), draft.map(this::read).orElse(kept.value()), kept.value(), base,
                draft.map(Draft::keptAt));
    }

    private Opened<V> openNew(Map<String, String> seed) throws RecordsException {
        String asked = seed.getOrDefault(DRAFT, "");
        Optional<Draft> draft = asked.isEmpty() ? Optional.empty() : records.drafts().find(asked);
        V fresh = fresh(seed);
        return new Opened<>(draft.map(Draft::key).orElseGet(() -> type + "/new/" + RecordId.fresh()),
                draft.map(this::read).orElse(fresh), fresh, Optional.empty(), draft.map(Draft::keptAt));
    }

    private V read(Draft draft) {
        return view.read(draft.body());
    }

    private static Optional<VersionHash> base(Draft draft) {
        return Optional.ofNullable(draft.body().get(BASE)).map(hash -> new VersionHash(hash.getAsString()));
    }

    private static RecordsException missing() {
        return new RecordsException(RecordsException.Reason.UNKNOWN_RECORD, WORDS.text("missing"));
    }
}
