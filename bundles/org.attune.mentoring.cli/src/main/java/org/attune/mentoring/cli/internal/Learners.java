package org.attune.mentoring.cli.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.attune.mentoring.EntryLine;
import org.attune.mentoring.EntryPage;
import org.attune.mentoring.MentoringLog;
import org.attune.practice.FollowUps;
import org.attune.program.KeptPerson;
import org.attune.program.People;
import org.attune.records.RecordsException;

/**
 * All learners: those of the program, and those whose code stands in an entry only, as entries come in by
 * {@code attune new}.
 */
final class Learners {
    private static final int PAGE = 1000;

    private final Map<String, Line> lines = new LinkedHashMap<>();

    private Learners() {
    }

    static List<Line> of(People people, MentoringLog log, FollowUps followUps) throws RecordsException {
        Learners learners = new Learners();
        for (KeptPerson person : people.learners()) {
            int open = followUps.openFor(person.id()).size();
            learners.lines.put(fold(person.code()), new Line(person.code(), Optional.empty(), open));
        }
        learners.addEntries(log);
        return new ArrayList<>(learners.lines.values());
    }

    private void addEntries(MentoringLog log) throws RecordsException {
        int offset = 0;
        EntryPage page = log.entries(offset, PAGE);
        while (!page.lines().isEmpty()) {
            page.lines().stream().filter(line -> !line.code().isBlank()).forEach(this::add);
            offset += page.lines().size();
            page = log.entries(offset, PAGE);
        }
    }

    private void add(EntryLine entry) {
        UnaryOperator<Line> met = line -> line.metOn(entry.row().header().date());
        lines.merge(fold(entry.code()), met.apply(new Line(entry.code(), Optional.empty(), 0)),
                (known, unused) -> met.apply(known));
    }

    private static String fold(String code) {
        return code.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * A learner.
     *
     * @param code their code
     * @param lastEntry the day of the last entry
     * @param open how many follow-ups about them are open
     */
    record Line(String code, Optional<LocalDate> lastEntry, int open) {
        private Line metOn(Optional<LocalDate> day) {
            boolean later = day.isPresent() && lastEntry.filter(known -> !known.isBefore(day.get())).isEmpty();
            return later ? new Line(code, day, open) : this;
        }
    }
}
