package org.attune.console.internal.commands;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.attune.console.internal.print.Columns;
import org.attune.records.Readability;
import org.attune.records.Row;
import org.attune.words.Words;

/** Records as lines for people. */
final class Rows {
    private static final Words WORDS = Words.of(Rows.class);
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Rows() {
    }

    static void print(List<Row> rows, PrintWriter out) {
        Columns columns = new Columns();
        rows.forEach(row -> columns.add(row.id().toString(), row.header().date().map(Object::toString).orElse("-"),
                row.header().status().orElse("-"), title(row)));
        columns.print(out, 0);
    }

    /** A time as the person's clock shows it. */
    static String time(Instant time) {
        return MINUTES.format(time.atZone(ZoneId.systemDefault()));
    }

    private static String title(Row row) {
        String title = row.readability() == Readability.READABLE
                ? row.title()
                : WORDS.text("row." + row.readability());
        return row.conflict() ? title + " " + WORDS.text("row.conflict") : title;
    }
}
