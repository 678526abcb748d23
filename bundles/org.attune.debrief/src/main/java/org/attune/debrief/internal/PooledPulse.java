package org.attune.debrief.internal;

import java.util.List;
import java.util.stream.Stream;

import org.attune.debrief.ClimatePulse;
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

/** The pulse as an anonymous survey whose answers are pooled over debriefs. */
@Component
public final class PooledPulse implements ClimatePulse {
    private static final Words WORDS = Words.of(PooledPulse.class);
    private static final String KEY = "debrief.climate";
    private static final List<String> SCALES = List.of("say", "respect", "part", "use");

    private final AnonymousSurveys surveys;

    /** The pulse of a workspace. */
    @Activate
    public PooledPulse(@Reference AnonymousSurveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public AnonymousSurvey survey() throws RecordsException {
        return surveys.open(SurveyPlan.pooled(KEY, WORDS.text("pulse.title"), Threshold.USUAL, questions()));
    }

    private static List<Question> questions() {
        Stream<Question> scales = SCALES.stream().map(id -> Question.scale(id, WORDS.text("pulse." + id), 1, 5));
        return Stream.concat(scales, Stream.of(Question.text("more", WORDS.text("pulse.more")))).toList();
    }
}
