package org.attune.mentoring.ui.internal.quick;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.attune.frameworks.Term;

/**
 * What quick entry opens with.
 *
 * @param codes the codes of all learners
 * @param chosen the learner that is selected in the window
 * @param last the learner of the last entry
 * @param kinds the kinds of contact to choose from
 * @param draft what was typed and not logged the last time
 */
record Opening(List<String> codes, Optional<String> chosen, Optional<String> last, List<Term> kinds,
        Optional<KeptFields> draft) {
    /**
     * A draft.
     *
     * @param fields what was typed
     * @param keptAt when it was kept
     */
    record KeptFields(QuickFields fields, Instant keptAt) {}
}
