package org.attune.practice.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.attune.practice.Timeline;
import org.attune.practice.TimelineKind;
import org.attune.practice.TimelineLine;
import org.attune.practice.TimelinePage;
import org.attune.records.Page;
import org.attune.records.Query;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.RecordType;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Row;
import org.attune.records.TypeName;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The timelines of the unlocked workspace. */
@Component
public final class KeptTimeline implements Timeline {
    private static final Comparator<TimelineKind> MOST_FIRST = Comparator.comparing(TimelineKind::count).reversed();

    private final Records records;

    /** The timelines of a workspace. */
    @Activate
    public KeptTimeline(@Reference Records records) {
        this.records = records;
    }

    @Override
    public TimelinePage of(RecordId person, Optional<TypeName> kind, int offset, int limit) throws RecordsException {
        Query about = Query.all().by(Query.Order.NEWEST_DAY).linkedTo(person).page(offset, limit);
        Page page = records.as(Reader.me()).list(kind.map(about::withType).orElse(about));
        return new TimelinePage(page.rows().stream().map(this::line).toList(), page.total());
    }

    @Override
    public List<TimelineKind> kinds(RecordId person) throws RecordsException {
        List<TimelineKind> kinds = new ArrayList<>();
        for (RecordType type : records.types()) {
            Query one = Query.of(type.name()).linkedTo(person).page(0, 1);
            kinds.add(new TimelineKind(type.name(), type.label(), records.as(Reader.me()).list(one).total()));
        }
        return kinds.stream().filter(kind -> kind.count() > 0).sorted(MOST_FIRST).toList();
    }

    private TimelineLine line(Row row) {
        return new TimelineLine(row, records.type(row.type()).map(RecordType::label).orElse(row.type().value()));
    }
}
