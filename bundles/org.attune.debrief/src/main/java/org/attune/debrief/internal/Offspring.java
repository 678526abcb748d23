package org.attune.debrief.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.debrief.Debrief;
import org.attune.debrief.Gathered;
import org.attune.debrief.Intention;
import org.attune.debrief.Kept;
import org.attune.debrief.KeptDebrief;
import org.attune.debrief.NeedsTime;
import org.attune.debrief.PositivePractice;
import org.attune.debrief.Shelf;
import org.attune.practice.FollowUp;
import org.attune.practice.FollowUps;
import org.attune.practice.Idea;
import org.attune.practice.Ideas;
import org.attune.practice.KeptIdea;
import org.attune.practice.States;
import org.attune.program.KeptPerson;
import org.attune.program.People;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.Write;
import org.attune.words.Words;

/** The records that live on after a debrief: follow-ups, ideas, practices worth sharing. */
final class Offspring {
    /** The kind of follow-up of somebody who wanted to think first. */
    static final String NEEDS_TIME = "needs-time";
    private static final Words WORDS = Words.of(Offspring.class);

    private final People people;
    private final FollowUps followUps;
    private final Ideas ideas;
    private final Shelf<PositivePractice> practices;

    Offspring(People people, FollowUps followUps, Ideas ideas, Shelf<PositivePractice> practices) {
        this.people = people;
        this.followUps = followUps;
        this.ideas = ideas;
        this.practices = practices;
    }

    /** What came up, with what lives on in records of its own put back. */
    Gathered rejoined(KeptDebrief debrief) throws RecordsException {
        Gathered all = debrief.debrief().gathered();
        for (KeptIdea kept : ideas.from(debrief.id())) {
            all = all.with(kept.idea());
        }
        for (Kept<PositivePractice> kept : practices.all()) {
            boolean ours = kept.value().origin().filter(debrief.id()::equals).isPresent();
            all = ours ? all.with(kept.value()) : all;
        }
        return all;
    }

    List<Write> of(RecordId id, Debrief debrief, LocalDate today) throws RecordsException {
        LocalDate day = debrief.setting().date().orElse(today);
        List<Write> writes = new ArrayList<>();
        for (Intention intention : debrief.gathered().intentions()) {
            writes.add(followUps.begin(followUp(intention, day).from(id, intention.id())));
        }
        for (NeedsTime needs : debrief.gathered().needsTime()) {
            writes.add(followUps.begin(followUp(needs, day).from(id, needs.id())));
        }
        for (Idea idea : debrief.gathered().ideas()) {
            writes.add(ideas.begin(idea.from(id, day)));
        }
        debrief.gathered().practices().stream().map(practice -> practice.from(id, day)).map(Offspring::begin)
                .forEach(writes::add);
        return writes;
    }

    private static Write begin(PositivePractice practice) {
        return new Write.Create(RecordId.fresh(), PositivePractice.TYPE, DebriefBodies.PRACTICE.write(practice));
    }

    private FollowUp followUp(Intention intention, LocalDate day) throws RecordsException {
        Optional<RecordId> person = person(intention.who());
        boolean named = person.isPresent() || intention.who().isBlank();
        String text = named ? intention.text() : WORDS.text("intention", intention.who(), intention.text());
        return open(FollowUp.PROMISE, person, text, day).backOn(intention.comeBackOn());
    }

    private FollowUp followUp(NeedsTime needs, LocalDate day) throws RecordsException {
        String text = needs.about().isBlank()
                ? WORDS.text("needs-time.plain")
                : WORDS.text("needs-time", needs.about());
        return open(NEEDS_TIME, person(needs.who()), text, day)
                .backOn(Optional.of(needs.comeBackOn().orElse(day.plusDays(NeedsTime.USUAL_DAYS))));
    }

    private static FollowUp open(String kind, Optional<RecordId> person, String text, LocalDate day) {
        return new FollowUp(kind, person, Optional.empty(), "", text.strip(), Optional.of(day), Optional.empty(),
                States.OPEN, Optional.empty());
    }

    /** Whom a code means; nobody when it is a role, or two have it. */
    private Optional<RecordId> person(String who) throws RecordsException {
        if (who.isBlank()) {
            return Optional.empty();
        }
        List<KeptPerson> meant = people.all().stream().filter(kept -> kept.person().hasCode(who)).toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst().id()) : Optional.empty();
    }
}
