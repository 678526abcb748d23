package org.attune.privacy.internal.survey;

import java.util.Map;
import java.util.Optional;

import org.attune.privacy.survey.Answer;
import org.attune.privacy.survey.Question;
import org.attune.privacy.survey.SurveyPlan;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The JSON of one answer: a member for each question that was answered, by its id. */
final class AnswerBody {
    private static final int LONGEST_TEXT = 10_000;

    private AnswerBody() {
    }

    static JsonObject of(SurveyPlan plan, Answer answer) {
        JsonObject body = new JsonObject();
        for (Map.Entry<String, String> given : answer.values().entrySet()) {
            Question question = plan.question(given.getKey())
                    .orElseThrow(() -> new IllegalArgumentException("The survey has no such question"));
            if (!isPossible(question, given.getValue())) {
                throw new IllegalArgumentException("This is no answer to question " + question.id());
            }
            body.addProperty(question.id(), given.getValue());
        }
        return body;
    }

    private static boolean isPossible(Question question, String value) {
        return question.kind() == Question.Kind.TEXT
                ? value.length() <= LONGEST_TEXT
                : question.countable().contains(value);
    }

    static Optional<String> given(JsonObject body, Question question) {
        return Optional.ofNullable(body.get(question.id())).map(JsonElement::getAsString);
    }
}
