package org.attune.program.internal.roster;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.attune.program.KeptPerson;
import org.attune.program.Person;
import org.attune.program.roster.RosterColumn;

/** Writes a roster. */
public final class RosterCsv {
    private static final List<RosterColumn> COLUMNS = List.of(RosterColumn.CODE, RosterColumn.ROLES,
            RosterColumn.PROFESSION, RosterColumn.COHORT, RosterColumn.FROM, RosterColumn.UNTIL);

    private RosterCsv() {
    }

    /** Writes everybody. */
    public static void write(List<KeptPerson> people, boolean privateNames, Appendable to) throws IOException {
        List<RosterColumn> columns = new ArrayList<>(COLUMNS);
        if (privateNames) {
            columns.add(RosterColumn.PRIVATE_NAME);
        }
        CSVPrinter printer = new CSVPrinter(to, CSVFormat.RFC4180);
        printer.printRecord(columns.stream().map(Heads::wordFor).toList());
        for (KeptPerson kept : people) {
            printer.printRecord(columns.stream().map(column -> safe(cell(kept.person(), column))).toList());
        }
        printer.flush();
    }

    private static String cell(Person person, RosterColumn column) {
        return switch (column) {
            case CODE -> person.code();
            case ROLES -> String.join("/", person.roles());
            case PROFESSION -> person.profession();
            case COHORT -> person.cohort();
            case PRIVATE_NAME -> person.privateName();
            case NOTE -> person.note();
            case FROM -> day(person.activeFrom());
            case UNTIL -> day(person.activeUntil());
            case MENTOR -> "";
        };
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    /** A spreadsheet calculates what begins with one of these signs. */
    private static String safe(String cell) {
        return Stream.of("=", "+", "-", "@", "\t", "\r").anyMatch(cell::startsWith) ? "'" + cell : cell;
    }
}
