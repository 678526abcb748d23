package org.attune.privacy.survey;

import java.util.List;
import java.util.Optional;

import org.attune.privacy.cells.Threshold;

/**
 * What an anonymous survey asks, and when its answers may be seen. Fixed when it opens.
 *
 * @param key which survey it is, such as {@code debrief.climate}; of each key one is open at a time
 * @param title what people call it
 * @param release when answers may be seen
 * @param threshold how many must stand behind what is seen
 * @param questions what is asked, each with an id of its own
 */
public record SurveyPlan(String key, String title, Release release, Threshold threshold, List<Question> questions) {
    /** When answers may be seen. */
    public enum Release {
        /** All at once when it is closed, if enough have answered. */
        AT_CLOSING,
        /**
         * In batches, each as soon as enough answers are together, wherever they come from: those of several debriefs
         * become one batch. Without end.
         */
        POOLED
    }

    /**
     * @throws IllegalArgumentException if the key is blank, nothing is asked, or two questions have one id
     */
    public SurveyPlan {
        questions = List.copyOf(questions);
        if (key.isBlank() || questions.isEmpty()
                || questions.stream().map(Question::id).distinct().count() < questions.size()) {
            throw new IllegalArgumentException("A survey needs a key and questions with an id of their own");
        }
    }

    /** A survey whose answers are pooled until enough are together. */
    public static SurveyPlan pooled(String key, String title, Threshold threshold, List<Question> questions) {
        return new SurveyPlan(key, title, Release.POOLED, threshold, questions);
    }

    /** A survey whose answers are seen after its end. */
    public static SurveyPlan untilClosed(String key, String title, Threshold threshold, List<Question> questions) {
        return new SurveyPlan(key, title, Release.AT_CLOSING, threshold, questions);
    }

    /** A question by its id. */
    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }
}
