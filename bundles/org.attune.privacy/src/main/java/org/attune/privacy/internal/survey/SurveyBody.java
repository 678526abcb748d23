package org.attune.privacy.internal.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.attune.privacy.cells.Threshold;
import org.attune.privacy.survey.Question;
import org.attune.privacy.survey.SurveyPlan;
import org.attune.records.TypeName;
import org.attune.records.json.BodyView;

/** What is kept of a survey itself: the view of a body of {@link #TYPE}. Its answers are no records. */
record SurveyBody(String key, String title, String release, int threshold, boolean zeroShown, List<Asked> questions,
        String state, Optional<LocalDate> openedOn, Optional<LocalDate> closedOn) {
    static final TypeName TYPE = new TypeName("privacy.survey");
    static final BodyView<SurveyBody> VIEW = BodyView.of(BodyView.gson(), SurveyBody.class);
    static final String OPEN = "open";
    static final String CLOSED = "closed";

    /** A question as it is kept. */
    record Asked(String id, String text, String kind, List<String> options, int lowest, int highest) {
        static Asked of(Question question) {
            return new Asked(question.id(), question.text(), word(question.kind()), question.options(),
                    question.lowest(), question.highest());
        }

        Question question() {
            return new Question(id, text, Question.Kind.valueOf(constant(kind)), options, lowest, highest);
        }
    }

    static SurveyBody opened(SurveyPlan plan, LocalDate today) {
        return new SurveyBody(plan.key(), plan.title(), word(plan.release()), plan.threshold().k(),
                plan.threshold().zeroShown(), plan.questions().stream().map(Asked::of).toList(), OPEN,
                Optional.of(today), Optional.empty());
    }

    SurveyBody closed(LocalDate today) {
        return new SurveyBody(key, title, release, threshold, zeroShown, questions, CLOSED, openedOn,
                Optional.of(today));
    }

    boolean open() {
        return state.equals(OPEN);
    }

    SurveyPlan plan() {
        return new SurveyPlan(key, title, SurveyPlan.Release.valueOf(constant(release)),
                new Threshold(threshold, zeroShown), questions.stream().map(Asked::question).toList());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
