package org.attune.console.internal.commands;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.attune.console.CommandException;
import org.attune.console.CommandException.Reason;
import org.attune.console.internal.print.PrettyJson;
import org.attune.console.internal.print.RecordJson;
import org.attune.records.Page;
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
import org.attune.words.Words;

import com.google.gson.JsonObject;

/**
 * Writes records as one JSON object {@code {"format", "version", "records": [...]}}. A record whose bundle is missing
 * stands in it as it was written; one whose text cannot be read, with what is known of it.
 */
final class JsonExport {
    private static final Words WORDS = Words.of(JsonExport.class);
    private static final int PAGE = 1000;

    private final Reading reading;
    private int whole;
    private int untouched;
    private int closed;

    JsonExport(Records records) {
        reading = records.as(new Reader(Recipient.ME, Purpose.EXPORT));
    }

    /** How many were written whole. */
    int whole() {
        return whole;
    }

    /** How many of those were written as they are kept, because no bundle knows what may leave. */
    int untouched() {
        return untouched;
    }

    /** How many were written without their text. */
    int closed() {
        return closed;
    }

    /**
     * @param one only this record
     * @param only only records of this type
     * @throws CommandException when there is no such record
     */
    void write(Optional<RecordId> one, Optional<TypeName> only, Writer out)
            throws IOException, RecordsException, CommandException {
        out.write("{\"format\": \"attune-records\", \"version\": 1, \"records\": [");
        if (one.isPresent()) {
            StoredRecord record = opened(one.get()).orElseThrow(
                    () -> new CommandException(Reason.INPUT, WORDS.text("show.unknown", one.get())));
            write(RecordJson.of(record), out);
            whole++;
        } else {
            writeAll(only.map(Query::of).orElseGet(Query::all), out);
        }
        out.write("\n]}\n");
    }

    /** A writer beside us may move rows from page to page, so a row may come twice. */
    private void writeAll(Query query, Writer out) throws IOException, RecordsException {
        Set<RecordId> written = new LinkedHashSet<>();
        int offset = 0;
        List<Row> rows = page(query, offset);
        while (!rows.isEmpty()) {
            for (Row row : rows) {
                if (written.add(row.id())) {
                    write(row, out);
                }
            }
            offset += rows.size();
            rows = page(query, offset);
        }
    }

    private List<Row> page(Query query, int offset) throws RecordsException {
        Page page = reading.list(query.page(offset, PAGE));
        return page.rows();
    }

    private void write(Row row, Writer out) throws IOException, RecordsException {
        Optional<StoredRecord> record = open(row);
        write(record.map(RecordJson::of).orElseGet(() -> RecordJson.of(row)), out);
        whole += record.isPresent() ? 1 : 0;
        closed += record.isPresent() ? 0 : 1;
    }

    private Optional<StoredRecord> open(Row row) throws RecordsException {
        try {
            return opened(row.id());
        } catch (RecordsException unreadable) {
            return switch (unreadable.reason()) {
                case NEEDS_BUNDLE, NEEDS_NEWER_BUNDLE, DAMAGED, ERASED -> Optional.empty();
                default -> throw unreadable;
            };
        }
    }

    private Optional<StoredRecord> opened(RecordId id) throws RecordsException {
        try {
            return reading.find(id);
        } catch (RecordsException unreadable) {
            if (unreadable.reason() != RecordsException.Reason.NEEDS_BUNDLE) {
                throw unreadable;
            }
            Optional<StoredRecord> kept = reading.kept(id);
            untouched += kept.isPresent() ? 1 : 0;
            return kept;
        }
    }

    private void write(JsonObject record, Writer out) throws IOException {
        out.write(whole + closed == 0 ? "\n" : ",\n");
        out.write(PrettyJson.text(record));
    }
}
