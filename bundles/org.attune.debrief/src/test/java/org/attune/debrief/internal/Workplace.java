package org.attune.debrief.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.attune.debrief.Agreement;
import org.attune.debrief.Debrief;
import org.attune.debrief.DebriefFramework;
import org.attune.debrief.Debriefs;
import org.attune.debrief.Running;
import org.attune.debrief.Setting;
import org.attune.frameworks.Vocabularies;
import org.attune.frameworks.internal.ListedVocabularies;
import org.attune.practice.FollowUps;
import org.attune.practice.Ideas;
import org.attune.practice.internal.FollowUpType;
import org.attune.practice.internal.IdeaType;
import org.attune.practice.internal.KeptFollowUps;
import org.attune.practice.internal.KeptIdeas;
import org.attune.program.People;
import org.attune.program.internal.KeptPeople;
import org.attune.program.internal.PersonType;
import org.attune.program.memory.MemoryRecords;

/** Debriefs with everything that they stand on, in memory, on one day. */
final class Workplace {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final Vocabularies VOCABULARIES = new ListedVocabularies();
    static final BuiltInDebriefFrameworks FRAMEWORKS = new BuiltInDebriefFrameworks();
    static final DebriefFramework STANDARD = FRAMEWORKS.standard();

    final MemoryRecords records = new MemoryRecords(TODAY, new PersonType(), new FollowUpType(), new IdeaType(),
            new DebriefType(VOCABULARIES), new FivePracticesType(), new PositivePracticeType());
    final People people = new KeptPeople(records);
    final FollowUps followUps = new KeptFollowUps(records);
    final Ideas ideas = new KeptIdeas(records);
    final Debriefs debriefs = new KeptDebriefs(records, people, followUps, ideas, VOCABULARIES,
            Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));

    static Debrief planned() {
        return planned(STANDARD);
    }

    static Debrief planned(DebriefFramework framework) {
        return Debrief.planned(framework, Setting.on(TODAY, "difficult-encounter"));
    }

    /** A debrief that has just begun. */
    static Running begun() {
        return Running.begin(planned(), STANDARD);
    }

    /** A debrief in which everything was agreed, notes or not. */
    static Running agreed(boolean consent) {
        return agreed(STANDARD, consent);
    }

    static Running agreed(DebriefFramework framework, boolean consent) {
        return Running.begin(planned(framework), framework).agreeing(agreement(consent));
    }

    static Agreement agreement(boolean consent) {
        return Agreement.EMPTY.purpose("To learn from how she was told", "facilitator")
                .rules(List.of("What is said here stays here"), true).safeToBegin(true).consent(consent);
    }
}
