package org.attune.mentoring.ui.internal.quick;

import java.util.List;
import java.util.stream.Stream;

import org.attune.practice.LeftPlace;

/**
 * What the fields of quick entry hold, as typed. Immutable.
 *
 * @param with the learner's code
 * @param when the day
 * @param kind a word of the vocabulary of contact kinds
 * @param touchPoint what happened
 * @param doneWell what was done well
 * @param nextTime what to try
 * @param comeBack the day to come back to it
 * @param answer what became of the last intention, a word of the states; empty when nothing was said
 * @param leftAsIs places that stay although they look as if they told who somebody is
 */
record QuickFields(String with, String when, String kind, String touchPoint, String doneWell, String nextTime,
        String comeBack, String answer, List<LeftPlace> leftAsIs) {
    static final QuickFields EMPTY = new QuickFields("", "", "", "", "", "", "", "", List.of());

    QuickFields {
        leftAsIs = List.copyOf(leftAsIs);
    }

    /** Whether there is nothing that a person would miss. */
    boolean sayNothing() {
        return touchPoint.isBlank() && doneWell.isBlank() && nextTime.isBlank() && answer.isEmpty();
    }

    QuickFields with(String code) {
        return new QuickFields(code, when, kind, touchPoint, doneWell, nextTime, comeBack, answer, leftAsIs);
    }

    QuickFields on(String day, String ofKind) {
        return new QuickFields(with, day, ofKind, touchPoint, doneWell, nextTime, comeBack, answer, leftAsIs);
    }

    QuickFields saying(String moment, String well) {
        return new QuickFields(with, when, kind, moment, well, nextTime, comeBack, answer, leftAsIs);
    }

    QuickFields nextTime(String text, String day) {
        return new QuickFields(with, when, kind, touchPoint, doneWell, text, day, answer, leftAsIs);
    }

    QuickFields answering(String state) {
        return new QuickFields(with, when, kind, touchPoint, doneWell, nextTime, comeBack, state, leftAsIs);
    }

    /** What stands in these fields, and where they are blank, in others; texts of both stay, those of the others first. */
    QuickFields onTopOf(QuickFields others) {
        return new QuickFields(chosen(with, others.with), chosen(when, others.when), chosen(kind, others.kind),
                joined(others.touchPoint, touchPoint), joined(others.doneWell, doneWell),
                joined(others.nextTime, nextTime), chosen(comeBack, others.comeBack), chosen(answer, others.answer),
                Stream.concat(others.leftAsIs.stream(), leftAsIs.stream()).distinct().toList());
    }

    private static String chosen(String mine, String other) {
        return mine.isBlank() ? other : mine;
    }

    private static String joined(String before, String after) {
        return before.isBlank() || after.isBlank() ? chosen(after, before) : before + " " + after;
    }

    QuickFields leaving(List<LeftPlace> places) {
        return new QuickFields(with, when, kind, touchPoint, doneWell, nextTime, comeBack, answer, places);
    }
}
