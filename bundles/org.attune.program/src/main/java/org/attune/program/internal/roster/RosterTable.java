package org.attune.program.internal.roster;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.attune.program.roster.RosterColumn;
import org.attune.program.roster.RosterProblem;
import org.attune.words.Words;

/**
 * The cells of a roster.
 *
 * @param encoding how the file is written
 * @param separator what stands between cells
 * @param heads which column is which
 * @param rows the rows that say something
 * @param problems what is wrong with the file as a table
 */
public record RosterTable(String encoding, char separator, Heads heads, List<RosterRow> rows,
        List<RosterProblem> problems) {
    private static final Words WORDS = Words.of(RosterTable.class);
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');
    private static final Heads NO_HEADS = Heads.of(List.of());

    /** Reads a file. */
    public static RosterTable of(byte[] file) {
        Decoded decoded = Decoded.of(file);
        return decoded.problem().map(why -> broken(decoded.encoding(), ',', why)).orElseGet(() -> of(decoded));
    }

    private static RosterTable of(Decoded decoded) {
        char separator = separator(decoded.text());
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).build();
        try (CSVParser parser = CSVParser.parse(new StringReader(decoded.text()), format)) {
            return of(decoded.encoding(), separator, parser.getRecords());
        } catch (IOException | UncheckedIOException | IllegalStateException unread) {
            return broken(decoded.encoding(), separator, whole("quotes"));
        }
    }

    private static RosterTable of(String encoding, char separator, List<CSVRecord> records) {
        if (records.isEmpty()) {
            return broken(encoding, separator, whole("empty"));
        }
        Heads heads = Heads.of(records.getFirst().stream().map(RosterTable::cell).toList());
        List<RosterRow> rows = records.stream().skip(1).map(record -> row(record, heads.at()))
                .filter(row -> !row.cells().isEmpty()).toList();
        return new RosterTable(encoding, separator, heads, rows, headProblems(heads));
    }

    private static List<RosterProblem> headProblems(Heads heads) {
        List<RosterProblem> problems = new ArrayList<>();
        if (!heads.at().containsKey(RosterColumn.CODE)) {
            problems.add(new RosterProblem(1, Optional.of(RosterColumn.CODE), WORDS.text("no-code")));
        }
        heads.twice().forEach(
                column -> problems.add(new RosterProblem(1, Optional.of(column), WORDS.text("column-twice"))));
        return problems;
    }

    private static RosterRow row(CSVRecord record, Map<RosterColumn, Integer> places) {
        Map<RosterColumn, String> cells = new EnumMap<>(RosterColumn.class);
        places.forEach((column, place) -> {
            String cell = place < record.size() ? cell(record.get(place)) : "";
            if (!cell.isEmpty()) {
                cells.put(column, cell);
            }
        });
        return new RosterRow((int) record.getRecordNumber(), cells);
    }

    /** Without blanks around it, and without the apostrophe that keeps a spreadsheet from calculating. */
    private static String cell(String raw) {
        String cell = raw.replace('\u00a0', ' ').strip();
        return cell.matches("(?s)'[=+@-].*") ? cell.substring(1) : cell;
    }

    /** Whichever stands in the first line most often. */
    private static char separator(String text) {
        String head = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        return Stream.concat(Stream.of(','), SEPARATORS.stream())
                .max((one, other) -> Long.compare(count(head, one), count(head, other))).orElse(',');
    }

    private static long count(String head, char separator) {
        return head.chars().filter(unit -> unit == separator).count();
    }

    private static RosterTable broken(String encoding, char separator, RosterProblem why) {
        return new RosterTable(encoding, separator, NO_HEADS, List.of(), List.of(why));
    }

    private static RosterProblem whole(String key) {
        return new RosterProblem(0, Optional.empty(), WORDS.text(key));
    }
}
