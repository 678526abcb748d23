package org.attune.program.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import org.attune.program.KeptPerson;
import org.attune.program.Person;
import org.attune.records.Page;
import org.attune.records.Query;
import org.attune.records.Readability;
import org.attune.records.Reader;
import org.attune.records.Reading;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Row;

/** Everybody, kept in memory and looked at again after each act; only who has changed is read again. */
final class PeopleIndex implements AutoCloseable {
    private static final int PAGE = 1_000;
    private static final Comparator<KeptPerson> BY_CODE = Comparator.comparing(KeptPerson::code, new CodeOrder())
            .thenComparing(KeptPerson::id);

    private final Reading reading;
    private final Records.Watch watch;
    private final AtomicLong acts = new AtomicLong();
    private volatile Known known = new Known(-1, List.of(), Map.of());

    private record Known(long asOf, List<KeptPerson> people, Map<RecordId, KeptPerson> byId) {}

    PeopleIndex(Records records) {
        reading = records.as(Reader.me());
        watch = records.watch(saved -> acts.incrementAndGet());
    }

    /** In the order of their codes. */
    List<KeptPerson> people() throws RecordsException {
        return current().people();
    }

    Optional<KeptPerson> byId(RecordId id) throws RecordsException {
        return Optional.ofNullable(current().byId().get(id));
    }

    @Override
    public void close() {
        watch.close();
    }

    private Known current() throws RecordsException {
        Known before = known;
        long now = acts.get();
        if (before.asOf() == now) {
            return before;
        }
        Known after = load(now, before.byId());
        known = after;
        return after;
    }

    private Known load(long asOf, Map<RecordId, KeptPerson> before) throws RecordsException {
        Map<RecordId, KeptPerson> byId = new HashMap<>();
        for (Row row : rows()) {
            person(row, before.get(row.id())).ifPresent(person -> byId.put(person.id(), person));
        }
        return new Known(asOf, byId.values().stream().sorted(BY_CODE).toList(), byId);
    }

    private List<Row> rows() throws RecordsException {
        List<Row> rows = new ArrayList<>();
        Page page;
        do {
            page = reading.list(Query.of(Person.TYPE).page(rows.size(), PAGE));
            rows.addAll(page.rows());
        } while (rows.size() < page.total() && !page.rows().isEmpty());
        return rows;
    }

    private Optional<KeptPerson> person(Row row, KeptPerson before) throws RecordsException {
        if (before != null && before.version().equals(row.version())) {
            return Optional.of(before);
        }
        if (row.readability() != Readability.READABLE) {
            return Optional.empty();
        }
        return reading.find(row.id()).map(
                found -> new KeptPerson(found.id(), found.version(), ProgramBodies.PERSON.read(found.body())));
    }
}
