package org.attune.program.ui.internal.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.attune.frameworks.Vocabularies;
import org.attune.frameworks.Vocabulary;
import org.attune.program.Cohort;
import org.attune.program.Kept;
import org.attune.program.KeptPerson;
import org.attune.program.KeptRelationship;
import org.attune.program.Naming;
import org.attune.program.People;
import org.attune.program.Person;
import org.attune.program.Program;
import org.attune.program.Programs;
import org.attune.program.Relationship;
import org.attune.program.Relationships;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.words.Words;

/**
 * Everybody as a tree: programs, the cohorts that go through them, the people in those. Immutable; made off the user
 * interface's thread.
 *
 * @param all the lines at the top
 */
record PeopleTree(List<Node> all) {
    private static final Words WORDS = Words.of(PeopleTree.class);

    /** What it is read from. */
    record Sources(People people, Programs programs, Relationships relationships, Vocabularies vocabularies) {}

    /**
     * Reads it.
     *
     * @param left whether those who left or have not come yet are in it too
     */
    static PeopleTree read(Sources from, boolean left, LocalDate today) throws RecordsException {
        Predicate<KeptPerson> wanted = kept -> left || kept.person().activeOn(today);
        Map<RecordId, String> mentors = mentors(from, today);
        Map<RecordId, String> labels = from.people().labels(Naming.CODE_AND_PRIVATE_NAME);
        Map<String, List<Node>> byCohort = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (KeptPerson kept : from.people().all()) {
            if (wanted.test(kept)) {
                Node node = new Node(labels.get(kept.id()), roles(kept.person(), from.vocabularies()),
                        mentors.getOrDefault(kept.id(), ""), Optional.of(new Node.Place(Person.TYPE, kept.id())),
                        List.of());
                byCohort.computeIfAbsent(kept.person().cohort().strip(), name -> new ArrayList<>()).add(node);
            }
        }
        return new PeopleTree(grouped(byCohort, from.programs()));
    }

    /** Only people in whose line, or above whom, all that was typed is found. */
    PeopleTree filtered(String typed) {
        List<String> words = Stream.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .filter(word -> !word.isEmpty()).toList();
        return words.isEmpty()
                ? this
                : new PeopleTree(all.stream().flatMap(node -> filtered(node, "", words).stream()).toList());
    }

    private static Optional<Node> filtered(Node node, String above, List<String> words) {
        String line = above + " " + String.join(" ", node.label(), node.roles(), node.mentors())
                .toLowerCase(Locale.ROOT);
        if (node.person().isPresent()) {
            return Optional.of(node).filter(person -> words.stream().allMatch(line::contains));
        }
        List<Node> below = node.below().stream().flatMap(each -> filtered(each, line, words).stream()).toList();
        return below.isEmpty() ? Optional.empty() : Optional.of(Node.group(node.label(), node.place(), below));
    }

    private static List<Node> grouped(Map<String, List<Node>> byCohort, Programs programs) throws RecordsException {
        List<Kept<Cohort>> cohorts = programs.cohorts().all();
        List<Node> top = new ArrayList<>();
        for (Kept<Program> program : programs.programs().all()) {
            List<Node> below = cohorts.stream()
                    .filter(cohort -> cohort.value().program().equals(Optional.of(program.id())))
                    .map(cohort -> cohort(cohort, byCohort)).toList();
            top.add(Node.group(program.value().name(), Optional.of(new Node.Place(Program.TYPE, program.id())), below));
        }
        cohorts.stream().filter(cohort -> cohort.value().program().isEmpty())
                .forEach(cohort -> top.add(cohort(cohort, byCohort)));
        List<Node> without = Optional.ofNullable(byCohort.remove("")).orElse(List.of());
        byCohort.forEach((name, people) -> top.add(Node.group(name, Optional.empty(), people)));
        if (!without.isEmpty()) {
            top.add(Node.group(WORDS.text("without"), Optional.empty(), without));
        }
        return top;
    }

    private static Node cohort(Kept<Cohort> cohort, Map<String, List<Node>> byCohort) {
        String name = cohort.value().name().strip();
        return Node.group(name, Optional.of(new Node.Place(Cohort.TYPE, cohort.id())),
                Optional.ofNullable(byCohort.remove(name)).orElse(List.of()));
    }

    /** By learner, the codes of those who mentor them today. */
    private static Map<RecordId, String> mentors(Sources from, LocalDate today) throws RecordsException {
        Map<RecordId, String> codes = from.people().labels(Naming.CODE);
        return from.relationships().all().stream().map(KeptRelationship::relationship)
                .filter(each -> each.activeOn(today) && each.learner().isPresent() && each.mentor().isPresent())
                .collect(Collectors.groupingBy(each -> each.learner().orElseThrow(),
                        Collectors.mapping(each -> mentor(each, codes), Collectors.joining(", "))));
    }

    private static String mentor(Relationship each, Map<RecordId, String> codes) {
        return codes.getOrDefault(each.mentor().orElseThrow(), "");
    }

    private static String roles(Person person, Vocabularies vocabularies) {
        return person.roles().stream().map(role -> vocabularies.label(Vocabulary.PROGRAM_ROLE, role))
                .collect(Collectors.joining(", "));
    }
}
