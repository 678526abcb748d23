package org.attune.privacy.internal.survey;

import java.util.Collections;
import java.util.List;

import org.attune.privacy.cells.SafeCell;
import org.attune.privacy.survey.Question;
import org.attune.privacy.survey.Result;
import org.attune.privacy.survey.SurveyPlan;

import com.google.gson.JsonObject;

/** What may be seen of the answers to one question. */
final class Results {
    private final SurveyPlan plan;
    private final Question question;
    private final List<String> given;

    private Results(SurveyPlan plan, Question question, List<String> given) {
        this.plan = plan;
        this.question = question;
        this.given = given;
    }

    /** One for each question; none when too few answered the survey. */
    static List<Result> of(SurveyPlan plan, List<JsonObject> answers) {
        if (answers.size() < plan.threshold().k()) {
            return List.of();
        }
        return plan.questions().stream().map(question -> new Results(plan, question, answers.stream()
                .flatMap(answer -> AnswerBody.given(answer, question).stream()).toList()).result()).toList();
    }

    private Result result() {
        boolean ownWords = question.kind() == Question.Kind.TEXT;
        return new Result(question, mean(), counts(), ownWords ? given : List.of());
    }

    private SafeCell mean() {
        boolean shown = question.kind() == Question.Kind.SCALE && !isTelling();
        return shown
                ? SafeCell.of(given.stream().mapToInt(Integer::parseInt).average().orElseThrow(), given.size())
                : SafeCell.hidden();
    }

    /** Too few, or all said the same: then everybody's answer would be known. */
    private boolean isTelling() {
        return given.size() < plan.threshold().k() || given.stream().distinct().count() < 2;
    }

    /** All or none: the mean and the number of answers would give a hidden one away. */
    private List<SafeCell> counts() {
        List<Integer> counts = question.countable().stream().map(option -> Collections.frequency(given, option))
                .toList();
        boolean shown = !isTelling() && counts.stream().allMatch(this::mayBeSeen);
        return counts.stream().map(count -> shown ? SafeCell.of(count) : SafeCell.hidden()).toList();
    }

    private boolean mayBeSeen(int count) {
        return count == 0 ? plan.threshold().zeroShown() : count >= plan.threshold().k();
    }
}
