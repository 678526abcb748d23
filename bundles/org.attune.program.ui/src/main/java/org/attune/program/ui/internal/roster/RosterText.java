package org.attune.program.ui.internal.roster;

import java.util.Map;

import org.attune.program.roster.RosterLine.State;
import org.attune.program.roster.RosterPlan;
import org.attune.program.roster.RosterProblem;
import org.attune.words.Words;

/** What a roster would do, in words. */
final class RosterText {
    private static final Words WORDS = Words.of(RosterText.class);

    private RosterText() {
    }

    /** How it was read, and how many are what. */
    static String summary(RosterPlan plan) {
        Map<State, Integer> counts = plan.counts();
        String summary = WORDS.text("summary", counts.getOrDefault(State.NEW, 0),
                counts.getOrDefault(State.CHANGED, 0), counts.getOrDefault(State.SAME, 0),
                counts.getOrDefault(State.CONFLICT, 0));
        String read = plan.encoding().isEmpty() ? "" : WORDS.text(read(plan), plan.encoding(), separator(plan)) + " ";
        String passedOver = plan.passedOver().isEmpty()
                ? ""
                : " " + WORDS.text("passed-over", String.join(", ", plan.passedOver()));
        return (read + summary + passedOver).replace("&", "&&");
    }

    /** How many people would be new or changed. */
    static int changes(RosterPlan plan) {
        return plan.counts().getOrDefault(State.NEW, 0) + plan.counts().getOrDefault(State.CHANGED, 0);
    }

    /** A problem with the head of its column. */
    static String problem(RosterProblem problem, RosterPlan plan) {
        return problem.column().filter(plan.columns()::containsKey)
                .map(column -> WORDS.text("problem", plan.columns().get(column), problem.message()))
                .orElse(problem.message());
    }

    /** Whatever is valid UTF-8 or says so is sure; the rest is a guess. */
    private static String read(RosterPlan plan) {
        return plan.encoding().startsWith("UTF") ? "read" : "read.guess";
    }

    private static String separator(RosterPlan plan) {
        return WORDS.text(switch (plan.separator()) {
            case ';' -> "separator.semicolon";
            case '\t' -> "separator.tab";
            default -> "separator.comma";
        });
    }
}
