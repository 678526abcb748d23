package org.attune.mentoring.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.frameworks.Term;
import org.attune.mentoring.Entry;
import org.attune.mentoring.EntryLine;
import org.attune.mentoring.EntryPage;
import org.attune.mentoring.KeptEntry;
import org.attune.mentoring.internal.portfolio.Origin;
import org.attune.program.Naming;
import org.attune.program.People;
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

/** Reads entries, as pages and one by one. */
final class EntryReading {
    private final Reading reading;
    private final People people;
    private final EntryTitle title;

    EntryReading(Records records, People people, EntryTitle title) {
        this.reading = records.as(Reader.me());
        this.people = people;
        this.title = title;
    }

    EntryPage page(Query query) throws RecordsException {
        Page page = reading.list(query);
        Map<RecordId, String> codes = people.labels(Naming.CODE);
        List<EntryLine> lines = new ArrayList<>(page.rows().size());
        for (Row row : page.rows()) {
            lines.add(line(row, row.header().linked(Entry.LEARNER_LINK).map(codes::get)));
        }
        return new EntryPage(lines, page.total());
    }

    Optional<KeptEntry> find(RecordId id) throws RecordsException {
        return stored(id).map(EntryReading::kept);
    }

    /** An entry as it is stored, with ids for all touch points. */
    Optional<StoredRecord> stored(RecordId id) throws RecordsException {
        Optional<StoredRecord> stored = reading.find(id).filter(found -> found.type().equals(Entry.TYPE));
        stored.ifPresent(found -> EntryBodies.named(found.body()));
        return stored;
    }

    /** The entries of a list whose text can be read. */
    List<RecordId> readable(Query query) throws RecordsException {
        return reading.list(query).rows().stream().filter(row -> row.readability() == Readability.READABLE)
                .map(Row::id).toList();
    }

    /** The first entry of a list whose text can be read. */
    Optional<KeptEntry> first(Query query) throws RecordsException {
        Optional<RecordId> first = readable(query).stream().findFirst();
        return first.isEmpty() ? Optional.empty() : find(first.get());
    }

    /**
     * Titles are made of the code that the body holds; only where the learner has another one by now, or the title
     * names no kind of the vocabulary, is the body read.
     */
    private EntryLine line(Row row, Optional<String> code) throws RecordsException {
        if (row.readability() != Readability.READABLE) {
            return new EntryLine(row, "", code.orElse(""), Optional.empty());
        }
        Optional<Term> kind = code.flatMap(known -> title.kindIn(row.title(), known));
        return kind.isPresent()
                ? new EntryLine(row, row.title(), code.orElseThrow(), kind)
                : lineOf(row, code, find(row.id()).map(KeptEntry::entry));
    }

    private EntryLine lineOf(Row row, Optional<String> code, Optional<Entry> entry) {
        String called = code.or(() -> entry.map(Entry::learnerCode)).orElse("");
        return new EntryLine(row, entry.map(known -> title.of(known, called)).orElse(row.title()), called,
                entry.flatMap(title::kind));
    }

    private static KeptEntry kept(StoredRecord stored) {
        return new KeptEntry(stored.id(), stored.version(), EntryBodies.VIEW.read(stored.body()), stored.audience(),
                stored.changedAt(), !stored.otherHeads().isEmpty(), Origin.of(stored.body()));
    }
}
