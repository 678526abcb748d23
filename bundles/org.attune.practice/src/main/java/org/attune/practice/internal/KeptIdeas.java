package org.attune.practice.internal;

import java.util.List;
import java.util.Optional;

import org.attune.practice.Idea;
import org.attune.practice.Ideas;
import org.attune.practice.KeptIdea;
import org.attune.records.Query;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.records.VersionHash;
import org.attune.records.Write;
import org.attune.records.json.ViewedRecords;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The ideas that the unlocked workspace keeps. */
@Component
public final class KeptIdeas implements Ideas {
    private static final Words WORDS = Words.of(KeptIdeas.class);
    private static final ViewedRecords.Shape<Idea, KeptIdea> SHAPE = new ViewedRecords.Shape<>(Idea.TYPE,
            PracticeBodies.IDEA, (stored, idea) -> new KeptIdea(stored.id(), stored.version(), idea),
            () -> WORDS.text("missing.idea"));
    private static final Query ALL = Query.of(Idea.TYPE);

    private final ViewedRecords<Idea, KeptIdea> ideas;

    /** The ideas of a workspace. */
    @Activate
    public KeptIdeas(@Reference Records records) {
        this.ideas = new ViewedRecords<>(records, SHAPE);
    }

    @Override
    public List<KeptIdea> all() throws RecordsException {
        return ideas.all(ALL);
    }

    @Override
    public List<KeptIdea> withNobodyToDecide() throws RecordsException {
        return ideas.all(ALL.withStatus(IdeaType.NOBODY_TO_DECIDE).by(Query.Order.OLDEST_DAY));
    }

    @Override
    public List<KeptIdea> waitingForDecision() throws RecordsException {
        return ideas.all(ALL.withStatus(IdeaType.WAITING).by(Query.Order.OLDEST_DAY));
    }

    @Override
    public List<KeptIdea> from(RecordId origin) throws RecordsException {
        return ideas.all(ALL.linkedTo(origin));
    }

    @Override
    public Optional<KeptIdea> find(RecordId id) throws RecordsException {
        return ideas.find(id);
    }

    @Override
    public Write.Create begin(Idea idea) {
        return ideas.begin(idea);
    }

    @Override
    public Saved add(Idea idea) throws RecordsException {
        return ideas.add(idea);
    }

    @Override
    public Saved update(RecordId id, VersionHash base, Idea changed) throws RecordsException {
        return ideas.update(id, base, stored -> changed);
    }
}
