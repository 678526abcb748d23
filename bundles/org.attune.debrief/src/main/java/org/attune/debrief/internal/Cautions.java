package org.attune.debrief.internal;

import java.util.ArrayList;
import java.util.List;

import org.attune.debrief.Caution;
import org.attune.debrief.Debrief;
import org.attune.debrief.Exercise;
import org.attune.debrief.Facilitation;
import org.attune.debrief.Group;
import org.attune.words.Words;

/** What a facilitator should know about a debrief before, or while, it runs. */
final class Cautions {
    private static final Words WORDS = Words.of(Cautions.class);
    /** From how many people on smaller groups are worth offering; the seeds name no number, ours is cautious. */
    private static final int LARGE = 9;

    private final List<Caution> cautions = new ArrayList<>();
    private final Debrief debrief;

    private Cautions(Debrief debrief) {
        this.debrief = debrief;
    }

    static List<Caution> of(Debrief debrief) {
        Cautions found = new Cautions(debrief);
        found.lineManager();
        found.group();
        found.setting();
        found.repair();
        return List.copyOf(found.cautions);
    }

    private void lineManager() {
        String word = debrief.facilitation().lineManager();
        if (word.equals(Facilitation.FACILITATES)) {
            cautions.addFirst(caution(Caution.LINE_MANAGER_FACILITATES, debrief.facilitation().wantsReassigning()));
        }
        noteIf(word.equals(Facilitation.PRESENT), Caution.LINE_MANAGER_PRESENT);
    }

    private void group() {
        Group group = debrief.group();
        int people = group.people().orElse(0);
        noteIf(people >= LARGE && !group.smallerOffered().orElse(false), Caution.LARGE_GROUP, people);
        noteIf(group.standing().equals(Group.MIXED) || group.standing().equals(Group.LEADERS_PRESENT),
                Caution.MIXED_RANKS);
        noteIf(debrief.gathered().exercises().stream().anyMatch(one -> tooLarge(one, people)),
                Caution.EXERCISE_TOO_LARGE, people);
    }

    private void setting() {
        noteIf(!debrief.setting().protectedTime().orElse(true), Caution.NO_PROTECTED_TIME);
        noteIf(debrief.setting().inContext().orElse(false), Caution.IN_CONTEXT);
    }

    private void repair() {
        noteIf(debrief.safety().wantsRepair(), Caution.WANTS_REPAIR);
    }

    private static boolean tooLarge(Exercise exercise, int people) {
        return Methods.all().stream().anyMatch(
                method -> method.code().equals(exercise.method()) && !method.fits(people));
    }

    private void noteIf(boolean so, String kind, Object... facts) {
        if (so) {
            cautions.add(caution(kind, false, facts));
        }
    }

    private static Caution caution(String kind, boolean grave, Object... facts) {
        return new Caution(kind, grave, WORDS.text("caution." + kind, facts),
                WORDS.text("caution." + kind + ".why"));
    }
}
