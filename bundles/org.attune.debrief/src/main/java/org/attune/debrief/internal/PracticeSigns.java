package org.attune.debrief.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.attune.debrief.Agreement;
import org.attune.debrief.Debrief;
import org.attune.debrief.Objective;
import org.attune.debrief.PracticeKey;
import org.attune.debrief.PracticeSign;
import org.attune.words.Words;

/** Reads the five practices out of a debrief's record (domain.md 5.1), and tells them in words. */
final class PracticeSigns {
    private static final Words WORDS = Words.of(PracticeSigns.class);
    private static final Map<String, Predicate<Debrief>> SEEN = Map.of(
            PracticeKey.PURPOSE, debrief -> purpose(debrief.agreement()),
            PracticeKey.OBJECTIVES, debrief -> debrief.agreement().objectives().stream().anyMatch(Objective::discussed),
            PracticeKey.OWN_EXPERIENCE, debrief -> !debrief.gathered().ownExperience().isEmpty(),
            PracticeKey.PARTICIPATION, PracticeSigns::participation,
            PracticeKey.KEY_POINTS, debrief -> !debrief.gathered().takeAways().isEmpty());

    private PracticeSigns() {
    }

    static List<PracticeSign> of(Debrief debrief) {
        return PracticeKey.ALL.stream().map(key -> sign(key, SEEN.get(key).test(debrief))).toList();
    }

    static String told(Debrief debrief) {
        Map<Boolean, String> parts = of(debrief).stream().collect(Collectors.partitioningBy(PracticeSign::seen,
                Collectors.mapping(PracticeSign::told, Collectors.joining(WORDS.text("told.and")))));
        if (parts.get(true).isEmpty()) {
            return WORDS.text("told.nothing", parts.get(false));
        }
        return parts.get(false).isEmpty()
                ? WORDS.text("told.all", parts.get(true))
                : WORDS.text("told.both", parts.get(true), parts.get(false));
    }

    private static PracticeSign sign(String key, boolean seen) {
        return new PracticeSign(key, seen, WORDS.text((seen ? "seen." : "to-come.") + key));
    }

    private static boolean purpose(Agreement agreement) {
        return !agreement.purpose().isBlank() && !agreement.statedBy().isBlank();
    }

    /** Everybody may speak, the rule is set, and what broke it was mended; how many spoke is told, never judged. */
    private static boolean participation(Debrief debrief) {
        return debrief.agreement().rulesAgreed().orElse(false) && debrief.group().spoke().isPresent()
                && !debrief.safety().wantsRepair();
    }
}
