package org.attune.practice.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.practice.Idea;
import org.attune.practice.Ideas;
import org.attune.practice.KeptIdea;
import org.attune.records.Act;
import org.attune.records.Page;
import org.attune.records.Query;
import org.attune.records.Readability;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Row;
import org.attune.records.Saved;
import org.attune.records.StoredRecord;
import org.attune.records.VersionHash;
import org.attune.records.Write;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The ideas that the unlocked workspace keeps. */
@Component
public final class KeptIdeas implements Ideas {
    private static final Words WORDS = Words.of(KeptIdeas.class);
    private static final int PAGE = 1_000;
    private static final Query ALL = Query.of(Idea.TYPE);

    private final Records records;

    /** The ideas of a workspace. */
    @Activate
    public KeptIdeas(@Reference Records records) {
        this.records = records;
    }

    @Override
    public List<KeptIdea> all() throws RecordsException {
        return all(ALL);
    }

    @Override
    public List<KeptIdea> withNobodyToDecide() throws RecordsException {
        return all(ALL.withStatus(IdeaType.NOBODY_TO_DECIDE).by(Query.Order.OLDEST_DAY));
    }

    @Override
    public List<KeptIdea> waitingForDecision() throws RecordsException {
        return all(ALL.withStatus(IdeaType.WAITING).by(Query.Order.OLDEST_DAY));
    }

    @Override
    public List<KeptIdea> from(RecordId origin) throws RecordsException {
        return all(ALL.linkedTo(origin));
    }

    @Override
    public Optional<KeptIdea> find(RecordId id) throws RecordsException {
        return stored(id).map(KeptIdeas::kept);
    }

    @Override
    public Write.Create begin(Idea idea) {
        return new Write.Create(RecordId.fresh(), Idea.TYPE, PracticeBodies.IDEA.write(idea));
    }

    @Override
    public Saved add(Idea idea) throws RecordsException {
        return records.commit(Act.of(begin(idea))).getFirst();
    }

    @Override
    public Saved update(RecordId id, VersionHash base, Idea changed) throws RecordsException {
        StoredRecord stored = stored(id).orElseThrow(() -> new RecordsException(
                RecordsException.Reason.UNKNOWN_RECORD, WORDS.text("missing.idea")));
        return records.commit(Act.of(new Write.Update(id, base, PracticeBodies.IDEA.update(stored.body(), changed))))
                .getFirst();
    }

    private Optional<StoredRecord> stored(RecordId id) throws RecordsException {
        return records.as(Reader.me()).find(id).filter(found -> found.type().equals(Idea.TYPE));
    }

    private List<KeptIdea> all(Query query) throws RecordsException {
        List<KeptIdea> all = new ArrayList<>();
        int seen = 0;
        Page page;
        do {
            page = records.as(Reader.me()).list(query.page(seen, PAGE));
            seen += page.rows().size();
            all.addAll(read(page.rows()));
        } while (seen < page.total() && !page.rows().isEmpty());
        return all;
    }

    private List<KeptIdea> read(List<Row> rows) throws RecordsException {
        List<KeptIdea> read = new ArrayList<>(rows.size());
        for (Row row : rows) {
            if (row.readability() == Readability.READABLE) {
                records.as(Reader.me()).find(row.id()).map(KeptIdeas::kept).ifPresent(read::add);
            }
        }
        return read;
    }

    private static KeptIdea kept(StoredRecord stored) {
        return new KeptIdea(stored.id(), stored.version(), PracticeBodies.IDEA.read(stored.body()));
    }
}
