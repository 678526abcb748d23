package org.attune.mentoring.ui.internal.quick;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.attune.practice.KeptFollowUp;
import org.attune.words.Words;
import org.attune.workbench.Site;

/** Follows the code in With: says when it is a new learner, and asks for what a known one wanted to try. */
final class LearnerTold {
    private static final Words WORDS = Words.of(LearnerTold.class);

    private final Site site;
    private final QuickDesk desk;
    private final QuickForm form;
    private List<String> known = List.of();
    private String asked = "";
    private Optional<KeptFollowUp> intention = Optional.empty();

    LearnerTold(Site site, QuickDesk desk, QuickForm form) {
        this.site = site;
        this.desk = desk;
        this.form = form;
    }

    /** The codes of all learners, as kept. */
    void among(List<String> codes) {
        known = codes;
    }

    /** What the learner in With wanted to try; empty while nothing is known of it. */
    Optional<KeptFollowUp> intention() {
        return intention;
    }

    /** The field may hold another code now. */
    void changed() {
        String code = form.fields().with().strip();
        boolean isKnown = known.stream().anyMatch(one -> fold(one).equals(fold(code)));
        form.say(QuickField.WITH, code.isEmpty() || isKnown ? "" : newOrTooLong(code));
        if (!fold(code).equals(asked)) {
            asked = fold(code);
            ask(code, isKnown);
        }
    }

    private String newOrTooLong(String code) {
        return desk.rules().withProblem(code).orElseGet(() -> WORDS.text("newlearner", code));
    }

    private void ask(String code, boolean isKnown) {
        answer(code, Optional.empty());
        if (isKnown) {
            site.background().call(WORDS.text("looking"), () -> desk.intention(code), found -> {
                if (fold(code).equals(asked)) {
                    answer(code, found);
                }
            });
        }
    }

    private void answer(String code, Optional<KeptFollowUp> found) {
        intention = found;
        form.show(code, found);
    }

    private static String fold(String code) {
        return code.strip().toLowerCase(Locale.ROOT);
    }
}
