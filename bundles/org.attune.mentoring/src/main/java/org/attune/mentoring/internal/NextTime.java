package org.attune.mentoring.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.mentoring.Entry;
import org.attune.practice.FollowUp;
import org.attune.practice.FollowUps;
import org.attune.practice.KeptFollowUp;
import org.attune.practice.States;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.Write;

/** Carries what an entry says about "next time" over to the follow-up that comes back at the next meeting. */
final class NextTime {
    private final FollowUps followUps;

    NextTime(FollowUps followUps) {
        this.followUps = followUps;
    }

    /** The write that begins the follow-up of a new entry; empty when there is nothing to try. */
    Optional<Write> begin(RecordId id, Entry entry, LocalDate today) {
        return entry.nextTime().isBlank()
                ? Optional.empty()
                : Optional.of(followUps.begin(followUp(id, entry, today)));
    }

    /** The writes that bring follow-ups in line with a changed entry. */
    List<Write> follow(RecordId id, Entry before, Entry after, LocalDate today) throws RecordsException {
        List<KeptFollowUp> from = followUps.from(id);
        List<Write> writes = new ArrayList<>();
        for (KeptFollowUp kept : from) {
            FollowUp changed = changed(kept.followUp(), before, after, today);
            if (!changed.equals(kept.followUp())) {
                writes.add(followUps.change(kept.id(), kept.version(), changed));
            }
        }
        boolean saysMore = !after.nextTime().equals(before.nextTime());
        if (saysMore && from.stream().noneMatch(kept -> isOpenNextTime(kept.followUp()))) {
            begin(id, after, today).ifPresent(writes::add);
        }
        return writes;
    }

    private static FollowUp followUp(RecordId id, Entry entry, LocalDate today) {
        LocalDate day = entry.encounter().date().orElse(today);
        return new FollowUp(FollowUp.NEXT_TIME, entry.learner(), Optional.of(id), Entry.NEXT_TIME_PART,
                entry.nextTime().strip(), Optional.of(day), entry.comeBackOn(), States.OPEN, Optional.empty());
    }

    private static FollowUp changed(FollowUp followUp, Entry before, Entry after, LocalDate today) {
        FollowUp aboutWhom = after.learner().equals(before.learner())
                ? followUp
                : after.learner().map(followUp::about).orElse(followUp);
        return isOpenNextTime(followUp) ? changedWords(aboutWhom, before, after, today) : aboutWhom;
    }

    private static FollowUp changedWords(FollowUp followUp, Entry before, Entry after, LocalDate today) {
        if (after.nextTime().isBlank()) {
            return followUp.answered(States.DROPPED, today);
        }
        FollowUp said = after.nextTime().equals(before.nextTime())
                ? followUp
                : followUp.saying(after.nextTime().strip());
        return after.comeBackOn().equals(before.comeBackOn()) ? said : said.backOn(after.comeBackOn());
    }

    private static boolean isOpenNextTime(FollowUp followUp) {
        return followUp.open() && followUp.kind().equals(FollowUp.NEXT_TIME)
                && followUp.part().equals(Entry.NEXT_TIME_PART);
    }
}
