package org.attune.mentoring.internal.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.mentoring.portfolio.Carried;
import org.attune.records.Page;
import org.attune.records.Query;
import org.attune.records.Reading;
import org.attune.records.RecordId;
import org.attune.records.RecordType;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Row;
import org.attune.records.StoredRecord;
import org.attune.records.TypeName;

/** The records about somebody, as one reader may have them. */
final class About {
    private static final int PAGE = 1_000;

    private final Records records;
    private final Reading reading;

    About(Records records, Reading reading) {
        this.records = records;
        this.reading = reading;
    }

    /** All that point at a record, earliest day first. */
    List<Row> rows(RecordId record) throws RecordsException {
        Query query = Query.all().linkedTo(record).by(Query.Order.OLDEST_DAY);
        List<Row> rows = new ArrayList<>();
        int seen = 0;
        Page page;
        do {
            page = reading.list(query.page(seen, PAGE));
            seen += page.rows().size();
            rows.addAll(page.rows());
        } while (seen < page.total() && !page.rows().isEmpty());
        return rows;
    }

    /** A record with what of it this reader may have; empty when it cannot be read. */
    Optional<StoredRecord> find(RecordId record) throws RecordsException {
        try {
            return reading.find(record);
        } catch (RecordsException unreadable) {
            return switch (unreadable.reason()) {
                case DAMAGED, ERASED, NEEDS_BUNDLE, NEEDS_NEWER_BUNDLE -> Optional.empty();
                default -> throw unreadable;
            };
        }
    }

    Carried carried(StoredRecord stored) {
        return new Carried(stored.id(), stored.type(), records.type(stored.type()).map(RecordType::version).orElse(1),
                label(stored.type()), stored.header().date(), stored.body());
    }

    /** What a person calls records of a type; the name of the type when no bundle knows it. */
    String label(TypeName type) {
        return records.type(type).map(RecordType::label).orElse(type.value());
    }
}
