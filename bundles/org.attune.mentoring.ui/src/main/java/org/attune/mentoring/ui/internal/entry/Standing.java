package org.attune.mentoring.ui.internal.entry;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.attune.program.KeptPerson;
import org.attune.program.KeptRelationship;
import org.attune.program.People;
import org.attune.program.Relationship;
import org.attune.program.Relationships;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.words.Words;
import org.attune.workbench.days.DayText;

/** How the holder stands to a learner, as far as the writer of an entry should know it. Waits for the disk. */
final class Standing {
    private static final Words WORDS = Words.of(Standing.class);

    private final RecordId me;
    private final People people;
    private final Relationships relationships;

    Standing(Records records, People people, Relationships relationships) {
        this.me = records.identity().person();
        this.people = people;
        this.relationships = relationships;
    }

    /** A sentence to show at the head of an entry; empty when there is nothing to say. */
    String with(String code, LocalDate day, LocalDate today) throws RecordsException {
        Optional<KeptPerson> learner = known(code);
        if (learner.isEmpty()) {
            return "";
        }
        if (relationships.managesOn(me, learner.get().id(), day)) {
            return WORDS.text("standing.manager", learner.get().code());
        }
        return ended(learner.get().id(), day).map(last -> WORDS.text("standing.ended", learner.get().code(),
                DayText.ofDisplay().inFigures(last, today))).orElse("");
    }

    private Optional<KeptPerson> known(String code) throws RecordsException {
        List<KeptPerson> meant = people.all().stream().filter(kept -> kept.person().hasCode(code)).toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    /** The last day of what was agreed on, when nothing lasts on a day. */
    private Optional<LocalDate> ended(RecordId learner, LocalDate day) throws RecordsException {
        List<Relationship> ours = relationships.of(learner).stream().map(KeptRelationship::relationship)
                .filter(one -> one.mentor().equals(Optional.of(me)) && one.learner().equals(Optional.of(learner)))
                .toList();
        return ours.stream().anyMatch(one -> one.activeOn(day))
                ? Optional.empty()
                : ours.stream().flatMap(one -> one.until().stream()).filter(day::isAfter)
                        .max(Comparator.naturalOrder());
    }
}
