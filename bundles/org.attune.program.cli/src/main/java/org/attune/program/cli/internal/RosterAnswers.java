package org.attune.program.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.attune.program.roster.RosterColumn;
import org.attune.program.roster.RosterLine.State;
import org.attune.program.roster.RosterPlan;
import org.attune.program.roster.RosterProblem;
import org.attune.words.Words;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What a roster would do, or has done. */
final class RosterAnswers {
    private static final Words WORDS = Words.of(RosterAnswers.class);

    private RosterAnswers() {
    }

    /** What taking it over would do, or what is wrong with it. */
    static Answer plan(RosterPlan plan) {
        List<String> lines = new ArrayList<>();
        if (!plan.encoding().isEmpty()) {
            lines.add(WORDS.text("read", plan.encoding()));
        }
        lines.add(counts(plan.counts()));
        plan.passedOver().forEach(head -> lines.add(WORDS.text("passed-over", head)));
        plan.problems().forEach(problem -> lines.add(line(problem, plan)));
        return new Answer(lines, json(plan));
    }

    static Answer taken(RosterPlan plan, int changed) {
        JsonObject json = json(plan);
        json.addProperty("taken", changed);
        return new Answer(List.of(counts(plan.counts()), WORDS.text("taken", changed)), json);
    }

    static Answer written(int people) {
        JsonObject json = new JsonObject();
        json.addProperty("written", people);
        return new Answer(List.of(WORDS.text("written", people)), json);
    }

    private static String counts(Map<State, Integer> counts) {
        return WORDS.text("counts", counts.getOrDefault(State.NEW, 0), counts.getOrDefault(State.CHANGED, 0),
                counts.getOrDefault(State.SAME, 0), counts.getOrDefault(State.CONFLICT, 0));
    }

    private static String line(RosterProblem problem, RosterPlan plan) {
        if (problem.row() == 0) {
            return problem.message();
        }
        return problem.column()
                .map(column -> WORDS.text("problem.cell", problem.row(),
                        plan.columns().getOrDefault(column, word(column)), problem.message()))
                .orElseGet(() -> WORDS.text("problem.row", problem.row(), problem.message()));
    }

    private static JsonObject json(RosterPlan plan) {
        JsonObject json = new JsonObject();
        json.addProperty("encoding", plan.encoding());
        JsonObject counts = new JsonObject();
        plan.counts().forEach((state, count) -> counts.addProperty(state.name().toLowerCase(Locale.ROOT), count));
        json.add("rows", counts);
        JsonArray passedOver = new JsonArray();
        plan.passedOver().forEach(passedOver::add);
        json.add("passedOver", passedOver);
        JsonArray problems = new JsonArray();
        plan.problems().forEach(problem -> problems.add(json(problem)));
        json.add("problems", problems);
        return json;
    }

    private static JsonObject json(RosterProblem problem) {
        JsonObject json = new JsonObject();
        json.addProperty("row", problem.row());
        problem.column().ifPresent(column -> json.addProperty("column", word(column)));
        json.addProperty("message", problem.message());
        return json;
    }

    private static String word(RosterColumn column) {
        return column.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
