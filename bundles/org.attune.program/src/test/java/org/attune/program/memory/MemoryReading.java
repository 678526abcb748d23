package org.attune.program.memory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.attune.records.Audience;
import org.attune.records.Header;
import org.attune.records.HistoryEntry;
import org.attune.records.Hit;
import org.attune.records.Identity;
import org.attune.records.Page;
import org.attune.records.Query;
import org.attune.records.Readability;
import org.attune.records.Reading;
import org.attune.records.RecordId;
import org.attune.records.RecordType;
import org.attune.records.Row;
import org.attune.records.StoredRecord;
import org.attune.records.TypeName;
import org.attune.records.VersionHash;

/** What the holder sees of a log. */
final class MemoryReading implements Reading {
    private final Supplier<Log> log;
    private final Map<TypeName, RecordType> types;
    private final Identity identity;
    private final Gate gate;
    private final Map<VersionHash, Row> made;

    MemoryReading(Supplier<Log> log, Map<TypeName, RecordType> types, Identity identity, Gate gate,
            Map<VersionHash, Row> made) {
        this.log = log;
        this.types = types;
        this.identity = identity;
        this.gate = gate;
        this.made = made;
    }

    @Override
    public Page list(Query query) {
        gate.read();
        List<Row> all = rows().filter(row -> matches(query, row)).sorted(order(query.order())).toList();
        return new Page(all.stream().skip(query.offset()).limit(query.limit()).toList(), all.size());
    }

    @Override
    public Optional<StoredRecord> find(RecordId record) {
        gate.read();
        List<Version> versions = log.get().of(record);
        return shown(versions).map(head -> new StoredRecord(record, head.type(), head.hash(),
                Log.heads(versions).stream().skip(1).map(Version::hash).toList(),
                types.get(head.type()).header(head.body().orElseThrow()), head.body().orElseThrow().deepCopy(),
                Audience.ONLY_ME, versions.getFirst().madeAt(), head.madeAt()));
    }

    @Override
    public List<HistoryEntry> history(RecordId record) {
        gate.read();
        return log.get().of(record).stream().map(version -> new HistoryEntry(version.hash(), version.base(),
                version.kind(), identity.person(), identity.device(), version.madeAt(), Audience.ONLY_ME,
                version.body())).toList();
    }

    /** Every word must stand somewhere in the title or the texts; there are no excerpts. */
    @Override
    public List<Hit> search(String words, int limit) {
        gate.read();
        return rows().filter(row -> Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(text(row)::contains)).limit(limit).map(row -> new Hit(row, "")).toList();
    }

    @Override
    public Map<TypeName, Long> counts() {
        gate.read();
        return rows().collect(Collectors.groupingBy(Row::type, TreeMap::new, Collectors.counting()));
    }

    private String text(Row row) {
        RecordType type = types.get(row.type());
        List<String> texts = type.searchableText(find(row.id()).orElseThrow().body());
        return (row.title() + " " + String.join(" ", texts)).toLowerCase(Locale.ROOT);
    }

    private Stream<Row> rows() {
        return log.get().records().values().stream().flatMap(versions -> row(versions).stream());
    }

    private Optional<Row> row(List<Version> versions) {
        boolean conflict = Log.heads(versions).size() > 1;
        return shown(versions).map(head -> conflict
                ? row(head, true)
                : made.computeIfAbsent(head.hash(), hash -> row(head, false)));
    }

    private Row row(Version head, boolean conflict) {
        RecordType type = types.get(head.type());
        Header header = type.header(head.body().orElseThrow());
        return new Row(head.record(), head.type(), head.hash(), header, type.title(head.body().get()),
                type.summary(head.body().get()), head.madeAt(), Readability.READABLE, conflict,
                Audience.ONLY_ME);
    }

    /** The newest head; empty when it was withdrawn. */
    private static Optional<Version> shown(List<Version> versions) {
        return Log.heads(versions).stream().findFirst().filter(head -> head.body().isPresent());
    }

    private static boolean matches(Query query, Row row) {
        Header header = row.header();
        return query.type().map(row.type()::equals).orElse(true)
                && (query.status().isEmpty() || query.status().equals(header.status()))
                && query.linkedTo().map(id -> header.links().stream().anyMatch(link -> link.record().equals(id)))
                        .orElse(true)
                && query.from().map(from -> header.date().filter(day -> !day.isBefore(from)).isPresent()).orElse(true)
                && query.until().map(last -> header.date().filter(day -> !day.isAfter(last)).isPresent()).orElse(true);
    }

    private static Comparator<Row> order(Query.Order order) {
        Comparator<Row> wanted = switch (order) {
            case NEWEST_DAY -> Comparator.comparing((Row row) -> row.header().date().orElse(LocalDate.MIN)).reversed();
            case OLDEST_DAY -> Comparator.comparing((Row row) -> row.header().date().orElse(LocalDate.MAX));
            case LAST_CHANGED -> Comparator.comparing(Row::changedAt).reversed();
        };
        return wanted.thenComparing(Row::id);
    }
}
