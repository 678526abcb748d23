package org.attune.debrief;

import java.util.List;

import org.attune.privacy.survey.AnonymousSurvey;
import org.attune.privacy.survey.Result;
import org.attune.records.RecordsException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * How the group felt, asked without knowing who answered. The answers of several debriefs are pooled until enough are
 * together; until then nobody sees anything, and nothing says which debrief an answer came from. The service is there
 * from unlock to lock. The questions are our own and not validated.
 */
@ProviderType
public interface ClimatePulse {
    /** The survey that takes answers now; begun when there is none. Not from the user interface's thread. */
    AnonymousSurvey survey() throws RecordsException;

    /**
     * What may be seen of all that was answered, in several debriefs together: one for each question, hidden where few
     * stand behind it; empty while fewer than enough have answered, or nobody was asked. Writes nothing. Not from the
     * user interface's thread.
     */
    List<Result> results() throws RecordsException;

    /** What the numbers of its scales mean in the person's language, from 1 on. From any thread. */
    List<String> scale();
}
