package org.attune.program.internal.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.attune.program.Person;
import org.attune.program.Roles;
import org.attune.program.roster.RosterColumn;
import org.attune.program.roster.RosterProblem;
import org.attune.words.Words;

/** Reads one row: who somebody would be, and what is wrong with it. */
final class RosterReading {
    private static final Words WORDS = Words.of(RosterReading.class);
    private static final Map<String, String> ROLES = Map.of("apprenant", Roles.LEARNER, "apprenante", Roles.LEARNER,
            "personneenformation", Roles.LEARNER, "mentore", Roles.MENTOR, "responsable", Roles.LEAD, "animateur",
            Roles.FACILITATOR, "animatrice", Roles.FACILITATOR, "personnel", Roles.STAFF);
    private static final int LONGEST_WORD = 200;
    private static final int LONGEST_NOTE = 100_000;
    private static final List<DateTimeFormatter> DAYS = Stream.of("uuuu-M-d", "d.M.uuuu", "uuuu/M/d")
            .map(form -> DateTimeFormatter.ofPattern(form).withResolverStyle(ResolverStyle.STRICT)).toList();

    private final RosterRow row;
    private final Consumer<RosterProblem> problems;

    RosterReading(RosterRow row, Consumer<RosterProblem> problems) {
        this.row = row;
        this.problems = problems;
    }

    /** Who they would be; what the row leaves empty stays as it was. */
    Person person(Optional<Person> before) {
        Person was = before.orElseGet(() -> Person.of(code()));
        Optional<LocalDate> from = day(RosterColumn.FROM).or(was::activeFrom);
        Optional<LocalDate> until = day(RosterColumn.UNTIL).or(was::activeUntil);
        if (from.isPresent() && until.filter(from.get()::isAfter).isPresent()) {
            tell(RosterColumn.UNTIL, "order");
        }
        return new Person(was.code(), roles(was, before.isEmpty()), word(RosterColumn.PROFESSION, was.profession()),
                word(RosterColumn.COHORT, was.cohort()), word(RosterColumn.PRIVATE_NAME, was.privateName()),
                text(RosterColumn.NOTE, was.note(), LONGEST_NOTE), from, until);
    }

    String code() {
        String code = row.cell(RosterColumn.CODE);
        if (code.isEmpty()) {
            tell(RosterColumn.CODE, "code.blank");
        }
        if (code.codePointCount(0, code.length()) > Person.LONGEST_CODE) {
            tell(RosterColumn.CODE, "code.long", Person.LONGEST_CODE);
        }
        return code;
    }

    private List<String> roles(Person was, boolean fresh) {
        List<String> said = Stream.of(row.cell(RosterColumn.ROLES).split("[;,/|+]")).map(String::strip)
                .filter(word -> !word.isEmpty()).map(RosterReading::role).distinct().toList();
        if (said.stream().anyMatch(word -> word.length() > LONGEST_WORD)) {
            tell(RosterColumn.ROLES, "long", LONGEST_WORD);
        }
        List<String> roles = new ArrayList<>(was.roles());
        said.stream().filter(role -> !roles.contains(role)).forEach(roles::add);
        return roles.isEmpty() && fresh ? List.of(Roles.LEARNER) : roles;
    }

    private static String role(String word) {
        String folded = Heads.folded(word);
        return Stream.of(Roles.LEARNER, Roles.MENTOR, Roles.LEAD, Roles.FACILITATOR, Roles.STAFF)
                .filter(folded::equals).findFirst().orElseGet(() -> ROLES.getOrDefault(folded, word));
    }

    private String word(RosterColumn column, String before) {
        return text(column, before, LONGEST_WORD);
    }

    private String text(RosterColumn column, String before, int longest) {
        String said = row.cell(column);
        if (said.length() > longest) {
            tell(column, "long", longest);
        }
        return said.isEmpty() ? before : said;
    }

    private Optional<LocalDate> day(RosterColumn column) {
        String said = row.cell(column);
        Optional<LocalDate> day = DAYS.stream().flatMap(form -> day(said, form).stream()).findFirst();
        if (!said.isEmpty() && day.isEmpty()) {
            tell(column, "day");
        }
        return day;
    }

    private static Optional<LocalDate> day(String said, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(said, form));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    private void tell(RosterColumn column, String key, Object... values) {
        problems.accept(new RosterProblem(row.row(), Optional.of(column), WORDS.text(key, values)));
    }
}
