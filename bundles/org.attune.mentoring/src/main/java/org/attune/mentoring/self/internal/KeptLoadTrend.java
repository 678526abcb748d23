package org.attune.mentoring.self.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.attune.mentoring.Entry;
import org.attune.mentoring.self.Load;
import org.attune.mentoring.self.LoadMonth;
import org.attune.mentoring.self.LoadTrend;
import org.attune.records.Query;
import org.attune.records.Readability;
import org.attune.records.Reader;
import org.attune.records.Reading;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Row;
import org.attune.records.StoredRecord;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** How heavy the work was, out of the member {@code sustaining.load} of entries, a number from 0 to 10. */
@Component
public final class KeptLoadTrend implements LoadTrend {
    private static final int MOST = 10_000;

    private final Reading reading;

    /** The trend of a workspace. */
    @Activate
    public KeptLoadTrend(@Reference Records records) {
        this.reading = records.as(Reader.me());
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

    private Optional<Load> load(Row row) throws RecordsException {
        return reading.find(row.id()).map(StoredRecord::body).map(body -> body.get("sustaining"))
                .filter(JsonElement::isJsonObject).map(JsonElement::getAsJsonObject).flatMap(KeptLoadTrend::points)
                .map(Load::of);
    }

    private static Optional<Integer> points(JsonObject sustaining) {
        return Optional.ofNullable(sustaining.get("load")).filter(JsonElement::isJsonPrimitive)
                .filter(value -> value.getAsJsonPrimitive().isNumber()).map(JsonElement::getAsInt);
    }

    /** An ordinal scale has a middle and no mean. */
    private static LoadMonth month(YearMonth month, List<Load> loads) {
        List<Load> sorted = loads.stream().sorted().toList();
        return new LoadMonth(month, sorted.get(sorted.size() / 2), sorted.getLast());
    }
}
