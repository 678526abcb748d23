package org.attune.debrief.internal;

import java.util.List;

import org.attune.debrief.ClimatePulse;
import org.attune.privacy.cells.Threshold;
import org.attune.privacy.survey.AnonymousSurvey;
import org.attune.privacy.survey.AnonymousSurveys;
import org.attune.privacy.survey.Result;
import org.attune.privacy.survey.SurveyPlan;
import org.attune.records.RecordsException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The pulse as an anonymous survey whose answers are pooled over debriefs. */
@Component
public final class PooledPulse implements ClimatePulse {
    private static final String KEY = "debrief.climate";

    private final AnonymousSurveys surveys;

    /** The pulse of a workspace. */
    @Activate
    public PooledPulse(@Reference AnonymousSurveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public AnonymousSurvey survey() throws RecordsException {
        return surveys.open(
                SurveyPlan.pooled(KEY, ClimateForm.title(), Threshold.USUAL, ClimateForm.questions()));
    }

    /** Surveys of other questions, as an earlier version asked them, are not mixed with those of today. */
    @Override
    public List<Result> results() throws RecordsException {
        List<AnonymousSurvey> asked = surveys.all(KEY);
        return asked.isEmpty() ? List.of() : asked.getFirst().results();
    }

    @Override
    public List<String> scale() {
        return ClimateForm.scale();
    }
}
