package org.attune.debrief.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.debrief.Closed;
import org.attune.debrief.ConfirmedPractice;
import org.attune.debrief.Debrief;
import org.attune.debrief.PositivePractice;
import org.attune.debrief.Running;
import org.attune.records.Act;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.records.Write;

/** Closes a running debrief: it, and all that came of it, in one act. */
final class Ending {
    private final Records records;
    private final DebriefReading reading;
    private final Offspring offspring;
    private final Confirmations confirmations;
    private final Sharing sharing;
    private final Clock clock;

    Ending(Records records, DebriefReading reading, Offspring offspring, Confirmations confirmations, Clock clock) {
        this.records = records;
        this.reading = reading;
        this.offspring = offspring;
        this.confirmations = confirmations;
        this.sharing = new Sharing(records);
        this.clock = clock;
    }

    Closed close(Running running, List<ConfirmedPractice> practices, boolean forFacultyLead)
            throws RecordsException {
        LocalDate today = LocalDate.now(clock);
        Debrief ended = ended(running, today);
        List<Write> writes = new ArrayList<>();
        writes.add(debrief(running, ended.with(ended.gathered().withoutOffspring())));
        if (ended.agreement().consented()) {
            writes.addAll(offspring.of(running.id(), ended, today));
            if (!practices.isEmpty()) {
                writes.add(confirmations.write(running.id(), ended.setting().date(), practices, forFacultyLead));
            }
        }
        List<Saved> saved = records.commit(new Act(writes, Optional.of(running.draftKey())));
        share(writes, saved);
        return new Closed(running.id(), saved);
    }

    private void share(List<Write> writes, List<Saved> saved) throws RecordsException {
        for (int i = 0; i < saved.size(); i++) {
            if (writes.get(i) instanceof Write.Create begun && begun.type().equals(PositivePractice.TYPE)) {
                sharing.share(saved.get(i), DebriefBodies.PRACTICE.read(begun.body()));
            }
        }
    }

    private Write debrief(Running running, Debrief ended) throws RecordsException {
        return running.planned().isPresent()
                ? reading.change(running.id(), running.planned().get(), ended)
                : new Write.Create(running.id(), Debrief.TYPE, DebriefBodies.DEBRIEF.write(ended));
    }

    private static Debrief ended(Running running, LocalDate today) {
        Debrief debrief = running.debrief();
        boolean early = !debrief.closing().endedEarly().isBlank();
        Debrief ended = debrief.in(early ? Debrief.ENDED_EARLY : Debrief.HELD)
                .with(debrief.setting().on(debrief.setting().date().orElse(today)))
                .with(debrief.closing().after(running.timing().minutes()));
        return ended.agreement().consented() ? ended : ended.withoutNotes();
    }
}
