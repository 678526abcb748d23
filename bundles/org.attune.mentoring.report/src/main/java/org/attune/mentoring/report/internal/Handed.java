package org.attune.mentoring.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.mentoring.Entry;
import org.attune.practice.FollowUp;
import org.attune.practice.Goal;
import org.attune.program.Person;
import org.attune.records.Purpose;
import org.attune.records.Query;
import org.attune.records.Reader;
import org.attune.records.Reading;
import org.attune.records.Recipient;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Row;
import org.attune.records.StoredRecord;
import org.attune.records.TypeName;
import org.attune.records.json.BodyView;

import com.google.gson.Gson;

/** What one reader may have, and how much there is beside it. */
final class Handed {
    /** The learner, who is handed a file. */
    static final Reader LEARNER = new Reader(Recipient.LEARNER, Purpose.EXPORT);
    private static final int PAGE = 1_000;
    private static final Gson GSON = BodyView.gson();
    static final BodyView<Entry> ENTRY = BodyView.of(GSON, Entry.class);
    static final BodyView<FollowUp> FOLLOW_UP = BodyView.of(GSON, FollowUp.class);
    static final BodyView<Goal> GOAL = BodyView.of(GSON, Goal.class);
    private static final BodyView<Person> PERSON = BodyView.of(GSON, Person.class);

    private final Reading theirs;
    private final Reading mine;

    Handed(Records records, Reader reader) {
        this.theirs = records.as(reader);
        this.mine = records.as(Reader.me());
    }

    Optional<Entry> entry(RecordId id) throws RecordsException {
        return found(id, Entry.TYPE, ENTRY);
    }

    Optional<Person> person(RecordId id) throws RecordsException {
        return found(id, Person.TYPE, PERSON);
    }

    private <B extends Record> Optional<B> found(RecordId id, TypeName type, BodyView<B> view)
            throws RecordsException {
        return theirs.find(id).filter(record -> record.type().equals(type)).map(StoredRecord::body).map(view::read);
    }

    /** Whether the holder has such a record, whoever else may see it. */
    boolean isThere(RecordId id, TypeName type) {
        try {
            return mine.find(id).filter(record -> record.type().equals(type)).isPresent();
        } catch (RecordsException unreadable) {
            return false;
        }
    }

    /** A learner's entries, earliest day first. */
    Pile<Entry> entries(RecordId learner) throws RecordsException {
        return pile(Query.of(Entry.TYPE).linkedTo(learner).by(Query.Order.OLDEST_DAY), ENTRY);
    }

    /** What a learner has still to come back to, and what was promised to them. */
    Pile<FollowUp> followUps(RecordId learner) throws RecordsException {
        return pile(Query.of(FollowUp.TYPE).linkedTo(learner).by(Query.Order.OLDEST_DAY), FOLLOW_UP);
    }

    /** A learner's goals, the earliest to be reached first. */
    Pile<Goal> goals(RecordId learner) throws RecordsException {
        return pile(Query.of(Goal.TYPE).linkedTo(learner).by(Query.Order.OLDEST_DAY), GOAL);
    }

    private <B extends Record> Pile<B> pile(Query query, BodyView<B> view) throws RecordsException {
        List<B> bodies = new ArrayList<>();
        long unreadable = 0;
        long total = theirs.list(query.page(0, 1)).total();
        for (int offset = 0; offset < total; offset += PAGE) {
            for (Row row : theirs.list(query.page(offset, PAGE)).rows()) {
                Optional<B> body = readable(row, view);
                body.ifPresent(bodies::add);
                unreadable += body.isPresent() ? 0 : 1;
            }
        }
        return new Pile<>(bodies, unreadable, mine.list(query.page(0, 1)).total() - total);
    }

    private <B extends Record> Optional<B> readable(Row row, BodyView<B> view) throws RecordsException {
        try {
            return theirs.find(row.id()).map(StoredRecord::body).map(view::read);
        } catch (RecordsException unreadable) {
            return switch (unreadable.reason()) {
                case DAMAGED, ERASED, NEEDS_BUNDLE, NEEDS_NEWER_BUNDLE -> Optional.empty();
                default -> throw unreadable;
            };
        }
    }

    /**
     * Records of one type.
     *
     * @param bodies what the reader may have
     * @param unreadable how many of theirs cannot be read
     * @param staying how many more the holder has
     */
    record Pile<B>(List<B> bodies, long unreadable, long staying) {}
}
