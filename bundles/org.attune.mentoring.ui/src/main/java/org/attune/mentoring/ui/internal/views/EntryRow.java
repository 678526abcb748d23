package org.attune.mentoring.ui.internal.views;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.frameworks.Term;
import org.attune.mentoring.EntryLine;
import org.attune.records.Readability;
import org.attune.records.RecordId;

/**
 * An entry as a line of the table.
 *
 * @param id its record
 * @param day the day it is about
 * @param learner the learner's code
 * @param kind the kind of contact, in words
 * @param words its first words
 * @param readable whether its text can be shown
 */
record EntryRow(RecordId id, Optional<LocalDate> day, String learner, String kind, String words, boolean readable) {
    /** What the table can be sorted by. */
    enum Column {
        DAY(Comparator.comparing(row -> row.day().orElse(LocalDate.MIN))),
        LEARNER(Comparator.comparing(EntryRow::learner)),
        KIND(Comparator.comparing(EntryRow::kind)),
        WORDS(Comparator.comparing(row -> row.words().toLowerCase(Locale.ROOT)));

        private final Comparator<EntryRow> order;

        Column(Comparator<EntryRow> order) {
            this.order = order;
        }

        Comparator<EntryRow> order() {
            return order;
        }
    }

    static EntryRow of(EntryLine line) {
        return new EntryRow(line.row().id(), line.row().header().date(), line.code(),
                line.kind().map(Term::label).orElse(""),
                line.row().summary(), line.row().readability() == Readability.READABLE);
    }

    boolean matches(String typed) {
        String line = (learner + " " + kind + " " + words).toLowerCase(Locale.ROOT);
        String asked = typed.strip().toLowerCase(Locale.ROOT);
        return asked.isEmpty() || Stream.of(asked.split("\\s+")).allMatch(line::contains);
    }
}
