package org.attune.program.internal.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.attune.program.KeptPerson;
import org.attune.program.Person;
import org.attune.program.Roles;
import org.attune.program.roster.RosterColumn;
import org.attune.program.roster.RosterLine;
import org.attune.program.roster.RosterLine.State;
import org.attune.program.roster.RosterPlan;
import org.attune.program.roster.RosterProblem;
import org.attune.program.roster.Steps;
import org.attune.words.Words;

/** Compares a roster with itself and with who is known. For one roster, on one thread. */
public final class RosterPlanning {
    private static final Words WORDS = Words.of(RosterPlanning.class);

    private final RosterTable table;
    private final Map<String, List<KeptPerson>> known;
    private final Meetings meetings;
    private final Map<String, Integer> rowOf = new HashMap<>();
    private final Set<String> mentors = new HashSet<>();
    private final List<RosterProblem> problems = new ArrayList<>();

    /** Whether somebody mentors somebody else already. */
    @FunctionalInterface
    public interface Meetings {
        /** Whether they meet. */
        boolean meet(KeptPerson mentor, KeptPerson learner);
    }

    /** A roster, and who is known. */
    public RosterPlanning(RosterTable table, List<KeptPerson> people, Meetings meetings) {
        this.table = table;
        this.meetings = meetings;
        this.known = people.stream().collect(Collectors.groupingBy(kept -> folded(kept.code())));
        this.problems.addAll(table.problems());
    }

    /** A code as two people would confuse it. */
    public static String folded(String code) {
        return code.strip().toLowerCase(Locale.ROOT);
    }

    /** What taking it over would do. */
    public RosterPlan plan(Steps steps) {
        List<RosterLine> lines = new ArrayList<>();
        if (table.problems().isEmpty()) {
            table.rows().forEach(this::note);
            for (RosterRow row : table.rows()) {
                lines.add(line(row));
                steps.at(lines.size(), table.rows().size());
            }
        }
        problems.sort(Comparator.comparingInt(RosterProblem::row));
        return new RosterPlan(table.encoding(), table.separator(), table.heads().words(), table.heads().passedOver(),
                marked(lines), problems);
    }

    /** Codes may be spoken of before their own row comes. */
    private void note(RosterRow row) {
        String code = folded(row.cell(RosterColumn.CODE));
        Integer first = rowOf.putIfAbsent(code, row.row());
        if (first != null && !code.isEmpty()) {
            tell(row, RosterColumn.CODE, "twice", first);
        }
        if (row.cells().containsKey(RosterColumn.MENTOR)) {
            mentors.add(folded(row.cell(RosterColumn.MENTOR)));
        }
    }

    private RosterLine line(RosterRow row) {
        List<KeptPerson> carrying = known.getOrDefault(folded(row.cell(RosterColumn.CODE)), List.of());
        if (carrying.size() > 1) {
            tell(row, RosterColumn.CODE, "shared", carrying.size());
        }
        Optional<KeptPerson> before = carrying.stream().findFirst();
        Person said = new RosterReading(row, problems::add).person(before.map(KeptPerson::person));
        String mentor = mentor(row, before);
        Person person = withRoles(said, row.cells().containsKey(RosterColumn.MENTOR));
        return new RosterLine(row.row(), state(before, person, mentor), person, before, mentor);
    }

    private Person withRoles(Person said, boolean isMentored) {
        Person learner = isMentored ? said.plusRole(Roles.LEARNER) : said;
        return mentors.contains(folded(said.code())) ? learner.plusRole(Roles.MENTOR) : learner;
    }

    /** The code of whoever begins to mentor them; empty when nobody does, or does so already. */
    private String mentor(RosterRow row, Optional<KeptPerson> learner) {
        String said = row.cell(RosterColumn.MENTOR);
        String code = folded(said);
        List<KeptPerson> meant = known.getOrDefault(code, List.of());
        if (code.isEmpty()) {
            return "";
        }
        if (code.equals(folded(row.cell(RosterColumn.CODE)))) {
            tell(row, RosterColumn.MENTOR, "themself");
        } else if (meant.size() > 1) {
            tell(row, RosterColumn.MENTOR, "shared", meant.size());
        } else if (meant.isEmpty() && !rowOf.containsKey(code)) {
            tell(row, RosterColumn.MENTOR, "unknown");
        }
        boolean meetAlready = learner.isPresent() && meant.stream().anyMatch(who -> meetings.meet(who, learner.get()));
        return meetAlready ? "" : said;
    }

    private static State state(Optional<KeptPerson> before, Person person, String mentor) {
        if (before.isEmpty()) {
            return State.NEW;
        }
        return before.get().person().equals(person) && mentor.isEmpty() ? State.SAME : State.CHANGED;
    }

    private List<RosterLine> marked(List<RosterLine> lines) {
        Set<Integer> wrong = problems.stream().map(RosterProblem::row).collect(Collectors.toSet());
        return lines.stream().map(line -> wrong.contains(line.row()) ? line.in(State.CONFLICT) : line).toList();
    }

    private void tell(RosterRow row, RosterColumn column, String key, Object... values) {
        problems.add(new RosterProblem(row.row(), Optional.of(column), WORDS.text(key, values)));
    }
}
