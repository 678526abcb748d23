package org.attune.mentoring.ui.internal.quick;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.mentoring.Entry;
import org.attune.workbench.days.DayText;
import org.attune.workbench.days.DayText.Sense;
import org.attune.practice.Encounter;
import org.attune.practice.TouchPoint;
import org.attune.program.Person;
import org.attune.words.Words;

/** What the fields of quick entry mean, and what is wrong with them, on a certain day. Pure. */
final class QuickRules {
    private static final Words WORDS = Words.of(QuickRules.class);
    /** How far ahead "come back to this" is proposed. */
    private static final int PROPOSED_WEEKS = 2;

    private final DayText days;
    private final LocalDate today;

    QuickRules(DayText days, LocalDate today) {
        this.days = days;
        this.today = today;
    }

    /** What to write into "come back to this on" when something was planned. */
    String proposedDay() {
        return days.write(today.plusWeeks(PROPOSED_WEEKS), today);
    }

    /** Days to choose from for what was. */
    List<String> recentDays() {
        return List.of(0, 1, 2, 3, 4, 5, 6).stream().map(back -> days.write(today.minusDays(back), today)).toList();
    }

    /** Days to choose from for what comes. */
    List<String> comingDays() {
        return List.of(1, 7, 14, 28, 56).stream().map(ahead -> days.write(today.plusDays(ahead), today)).toList();
    }

    /** The entry as far as it can be told by now. */
    Entry sketch(QuickFields fields) {
        Encounter encounter = day(fields.when()).map(day -> Encounter.on(day, fields.kind()))
                .orElse(Encounter.EMPTY);
        return Entry.of(fields.with().strip(), encounter)
                .with(fields.touchPoint().isBlank() ? List.of() : List.of(TouchPoint.of(fields.touchPoint())))
                .doneWell(fields.doneWell()).nextTime(fields.nextTime(), comeBack(fields))
                .leftAsIs(fields.leftAsIs());
    }

    /** What keeps the fields from being logged; empty when nothing does. */
    Map<QuickField, String> problems(QuickFields fields) {
        Map<QuickField, String> problems = new EnumMap<>(QuickField.class);
        withProblem(fields.with()).ifPresent(text -> problems.put(QuickField.WITH, text));
        whenProblem(fields.when()).ifPresent(text -> problems.put(QuickField.WHEN, text));
        comeBackProblem(fields).ifPresent(text -> problems.put(QuickField.COME_BACK, text));
        if (fields.sayNothing()) {
            problems.put(QuickField.TOUCH_POINT, WORDS.text("problem.nothing"));
        }
        return problems;
    }

    /** What is wrong with the day of the encounter, while it is being typed. */
    Optional<String> whenProblem(String when) {
        Optional<LocalDate> day = day(when);
        if (day.isEmpty()) {
            return Optional.of(WORDS.text("problem.when"));
        }
        return day.filter(today::isBefore).map(later -> WORDS.text("problem.future", days.write(later, today)));
    }

    /** What is wrong with the day to come back, while it is being typed. */
    Optional<String> comeBackProblem(QuickFields fields) {
        if (fields.nextTime().isBlank() || fields.comeBack().isBlank()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = comeBack(fields);
        if (day.isEmpty()) {
            return Optional.of(WORDS.text("problem.comeback"));
        }
        return day.filter(today::isAfter).map(gone -> WORDS.text("problem.gone", days.write(gone, today)));
    }

    /** What is wrong with the code, while it is being typed. */
    Optional<String> withProblem(String with) {
        if (with.isBlank()) {
            return Optional.of(WORDS.text("problem.with"));
        }
        return with.strip().length() > Person.LONGEST_CODE
                ? Optional.of(WORDS.text("problem.long", Person.LONGEST_CODE))
                : Optional.empty();
    }

    private Optional<LocalDate> day(String when) {
        return days.read(when, today, Sense.PAST);
    }

    private Optional<LocalDate> comeBack(QuickFields fields) {
        return fields.nextTime().isBlank() ? Optional.empty() : days.read(fields.comeBack(), today, Sense.FUTURE);
    }
}
