package org.attune.debrief.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.records.Page;
import org.attune.records.Query;
import org.attune.records.Readability;
import org.attune.records.Reader;
import org.attune.records.Reading;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Row;
import org.attune.records.StoredRecord;
import org.attune.records.TypeName;
import org.attune.records.json.BodyView;

import com.google.gson.Gson;

/** What one reader may have, and nothing else. */
final class Handed {
    private static final Gson GSON = BodyView.gson();
    private static final int PAGE = 1_000;

    private final Reading theirs;
    private final Reading mine;

    Handed(Records records, Reader reader) {
        this.theirs = records.as(reader);
        this.mine = records.as(Reader.me());
    }

    <B extends Record> Optional<B> one(RecordId id, TypeName type, Class<B> view) throws RecordsException {
        return theirs.find(id).filter(record -> record.type().equals(type)).map(StoredRecord::body)
                .map(BodyView.of(GSON, view)::read);
    }

    /** Whether the holder has such a record, whoever else may see it. */
    boolean isThere(RecordId id, TypeName type) throws RecordsException {
        return mine.find(id).filter(record -> record.type().equals(type)).isPresent();
    }

    /** All that can be read. */
    <B extends Record> List<B> all(Query query, Class<B> view) throws RecordsException {
        List<B> all = new ArrayList<>();
        int seen = 0;
        Page page;
        do {
            page = theirs.list(query.page(seen, PAGE));
            seen += page.rows().size();
            for (Row row : page.rows()) {
                if (row.readability() == Readability.READABLE) {
                    one(row.id(), row.type(), view).ifPresent(all::add);
                }
            }
        } while (seen < page.total() && !page.rows().isEmpty());
        return all;
    }
}
