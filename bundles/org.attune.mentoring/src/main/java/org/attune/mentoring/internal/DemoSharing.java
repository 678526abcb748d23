package org.attune.mentoring.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.attune.mentoring.Entry;
import org.attune.practice.Goal;
import org.attune.program.Person;
import org.attune.records.Act;
import org.attune.records.Audience;
import org.attune.records.DemoContent;
import org.attune.records.Query;
import org.attune.records.Reader;
import org.attune.records.Recipient;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Row;
import org.attune.records.TypeName;
import org.attune.records.Write;
import org.osgi.service.component.annotations.Component;

/** What the demo's mentor has shared with some learners already: goals and encounters of which some time has passed. */
@Component
public final class DemoSharing implements DemoContent {
    private static final Set<String> LEARNERS = Set.of("L-01", "L-06", "L-07");
    private static final Set<TypeName> SHARED = Set.of(Entry.TYPE, Goal.TYPE);
    private static final int DAYS_PASSED = 14;
    private static final int ENOUGH = 1_000;

    /** After what is shared was begun. */
    @Override
    public int order() {
        return 26;
    }

    @Override
    public void fill(Records records, LocalDate today) throws RecordsException {
        List<Write> writes = new ArrayList<>();
        for (Row person : rows(records, Query.of(Person.TYPE))) {
            if (LEARNERS.contains(person.title())) {
                writes.addAll(sharing(records, person.id(), today.minusDays(DAYS_PASSED)));
            }
        }
        if (!writes.isEmpty()) {
            records.commit(new Act(writes, Optional.empty()));
        }
    }

    private static List<Write.Share> sharing(Records records, RecordId learner, LocalDate last)
            throws RecordsException {
        return rows(records, Query.all().linkedTo(learner)).stream().filter(row -> SHARED.contains(row.type()))
                .filter(row -> row.header().date().filter(day -> !day.isAfter(last)).isPresent())
                .map(row -> new Write.Share(row.id(), row.version(), Audience.of(Recipient.LEARNER))).toList();
    }

    private static List<Row> rows(Records records, Query query) throws RecordsException {
        return records.as(Reader.me()).list(query.page(0, ENOUGH)).rows();
    }
}
