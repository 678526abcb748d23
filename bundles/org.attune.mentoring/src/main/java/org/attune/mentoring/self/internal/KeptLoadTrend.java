package org.attune.mentoring.self.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.attune.mentoring.Entry;
import org.attune.mentoring.Sustaining;
import org.attune.mentoring.self.Load;
import org.attune.mentoring.self.LoadMonth;
import org.attune.mentoring.self.LoadTrend;
import org.attune.records.Query;
import org.attune.records.Readability;
import org.attune.records.Reader;
import org.attune.records.Reading;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Row;
import org.attune.records.StoredRecord;
import org.attune.records.json.BodyView;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How heavy the work was, as the holder said in reflections of their own. */
@Component
public final class KeptLoadTrend implements LoadTrend {
    private static final int MOST = 10_000;

    private static final BodyView<Entry> ENTRY = BodyView.of(BodyView.gson(), Entry.class);

    private final Reading reading;
    private final Supplier<RecordId> holder;

    /** The trend of a workspace. */
    @Activate
    public KeptLoadTrend(@Reference Records records) {
        this.reading = records.as(Reader.me());
        this.holder = () -> records.identity().person();
    }

    @Override
    public List<LoadMonth> months(LocalDate today, int months) throws RecordsException {
        LocalDate first = today.withDayOfMonth(1).minusMonths(months - 1L);
        Map<YearMonth, List<Load>> loads = new TreeMap<>(Comparator.reverseOrder());
        for (Row row : reading.list(Query.of(Entry.TYPE).between(first, today).page(0, MOST)).rows()) {
            Optional<LocalDate> day = row.header().date();
            if (day.isPresent() && row.readability() == Readability.READABLE) {
                load(row).ifPresent(load -> loads.computeIfAbsent(YearMonth.from(day.get()), none -> new ArrayList<>())
                        .add(load));
            }
        }
        return loads.entrySet().stream().map(each -> month(each.getKey(), each.getValue())).toList();
    }

    /** Of entries of one's own: what a learner carries is theirs, and does not belong here. */
    private Optional<Load> load(Row row) throws RecordsException {
        return reading.find(row.id()).map(StoredRecord::body).map(ENTRY::read).filter(this::isOwn)
                .flatMap(Entry::sustaining).flatMap(Sustaining::load).map(Load::of);
    }

    private boolean isOwn(Entry entry) {
        return entry.isOwnReflection() || entry.learner().equals(Optional.of(holder.get()));
    }

    /** An ordinal scale has a middle and no mean. */
    private static LoadMonth month(YearMonth month, List<Load> loads) {
        List<Load> sorted = loads.stream().sorted().toList();
        return new LoadMonth(month, sorted.get(sorted.size() / 2), sorted.getLast());
    }
}
