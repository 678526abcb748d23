package org.attune.debrief.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.attune.debrief.Comfort;
import org.attune.debrief.Method;
import org.attune.privacy.cells.SafeCell;
import org.attune.privacy.cells.Threshold;
import org.attune.privacy.survey.AnonymousSurvey;
import org.attune.privacy.survey.AnonymousSurveys;
import org.attune.privacy.survey.Question;
import org.attune.privacy.survey.SurveyPlan;
import org.attune.records.RecordsException;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Comfort as an anonymous survey whose answers are pooled over groups. */
@Component
public final class PooledComfort implements Comfort {
    private static final Words WORDS = Words.of(PooledComfort.class);
    private static final String KEY = "debrief.comfort";
    private static final int ANSWERS = 4;
    private static final double AT_EASE = 3;
    private static final double MIXED = 2.5;

    private final AnonymousSurveys surveys;

    /** The comfort of a workspace. */
    @Activate
    public PooledComfort(@Reference AnonymousSurveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public AnonymousSurvey survey() throws RecordsException {
        return surveys.open(SurveyPlan.pooled(KEY, WORDS.text("comfort.title"), Threshold.USUAL,
                Methods.all().stream().map(PooledComfort::question).toList()));
    }

    @Override
    public Optional<String> told(String method) throws RecordsException {
        List<AnonymousSurvey> asked = surveys.all(KEY);
        return asked.isEmpty()
                ? Optional.empty()
                : asked.getFirst().results().stream().filter(result -> result.question().id().equals(method))
                        .findFirst().flatMap(result -> inWords(result.mean()));
    }

    @Override
    public List<String> scale() {
        return IntStream.rangeClosed(1, ANSWERS).mapToObj(answer -> WORDS.text("comfort." + answer)).toList();
    }

    private static Question question(Method method) {
        return Question.scale(method.code(), method.comfort(), 1, ANSWERS);
    }

    /** The bounds are our own, and cautious: how many would rather not is told to nobody. */
    private static Optional<String> inWords(SafeCell mean) {
        return mean.seen((value, n) -> Optional.of(WORDS.text(value >= AT_EASE
                ? "comfort.told.most"
                : value >= MIXED ? "comfort.told.some" : "comfort.told.many")), Optional::empty);
    }
}
