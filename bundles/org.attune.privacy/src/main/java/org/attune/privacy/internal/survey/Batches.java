package org.attune.privacy.internal.survey;

import java.util.List;

import org.attune.privacy.survey.Question;
import org.attune.privacy.survey.SurveyPlan;
import org.attune.privacy.survey.SurveyPlan.Release;

import com.google.gson.JsonObject;

/**
 * When answers that wait may be laid down together. What two looks at a pool differ by is one batch or several, so each
 * batch must be fit to be seen alone: enough people, and no question on which only a few of them spoke or all of them
 * said the same.
 */
final class Batches {
    /** Of a survey that is seen at its end only, larger batches cost less and hide more. */
    private static final int LARGE = 25;

    private final SurveyPlan plan;
    private final int k;

    Batches(SurveyPlan plan) {
        this.plan = plan;
        this.k = plan.threshold().k();
    }

    boolean mayBeLaidDown(List<JsonObject> together) {
        if (plan.release() == Release.AT_CLOSING) {
            return together.size() >= Math.max(k, LARGE);
        }
        return together.size() >= k
                && plan.questions().stream().allMatch(question -> isProtected(question, together));
    }

    private boolean isProtected(Question question, List<JsonObject> together) {
        if (question.kind() == Question.Kind.TEXT) {
            return true;
        }
        List<String> given = together.stream().flatMap(answer -> AnswerBody.given(answer, question).stream()).toList();
        return given.isEmpty() || given.size() >= k && given.stream().distinct().count() > 1;
    }
}
