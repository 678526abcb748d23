package org.attune.mentoring.cli.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.attune.mentoring.BeforeYouMeet;
import org.attune.mentoring.EntryLine;
import org.attune.mentoring.EntryPage;
import org.attune.mentoring.KeptEntry;
import org.attune.mentoring.MentoringLog;
import org.attune.practice.FollowUp;
import org.attune.practice.KeptFollowUp;
import org.attune.practice.States;
import org.attune.program.KeptPerson;
import org.attune.program.People;
import org.attune.records.RecordsException;

/**
 * What is known of a learner before one meets them.
 *
 * @param code their code
 * @param lastEntry the day of the last entry
 * @param doneWell what they did well; may be empty
 * @param intention what they meant to try
 * @param open other open follow-ups
 */
record Known(String code, Optional<LocalDate> lastEntry, String doneWell, Optional<FollowUp> intention,
        List<FollowUp> open) {
    private static final int PAGE = 1000;

    /** Empty when nobody has the code, and no entry holds it either. */
    static Optional<Known> of(String code, People people, MentoringLog log) throws RecordsException {
        Optional<KeptPerson> person = people.find(code);
        Optional<BeforeYouMeet> told = person.isPresent() ? log.beforeYouMeet(person.get().id()) : Optional.empty();
        return told.isPresent() ? told.map(Known::of) : lastEntry(code, log).map(Known::of);
    }

    private static Known of(BeforeYouMeet told) {
        return new Known(told.learner().code(), told.lastMet(), told.doneWell(),
                told.intention().map(KeptFollowUp::followUp),
                told.promises().stream().map(KeptFollowUp::followUp).toList());
    }

    /** Of an entry that came in by a file, whose learner has no record yet. */
    private static Known of(KeptEntry kept) {
        Optional<LocalDate> day = kept.entry().encounter().date();
        Optional<FollowUp> wish = Optional.of(kept.entry().nextTime()).filter(text -> !text.isBlank())
                .map(text -> new FollowUp(FollowUp.NEXT_TIME, Optional.empty(), Optional.of(kept.id()), "", text,
                        day, kept.entry().comeBackOn(), States.OPEN, Optional.empty()));
        return new Known(kept.entry().learnerCode(), day, kept.entry().doneWell(), wish, List.of());
    }

    private static Optional<KeptEntry> lastEntry(String code, MentoringLog log) throws RecordsException {
        int offset = 0;
        EntryPage page = log.entries(offset, PAGE);
        while (!page.lines().isEmpty()) {
            Optional<EntryLine> found = page.lines().stream()
                    .filter(line -> line.code().strip().equalsIgnoreCase(code.strip())).findFirst();
            if (found.isPresent()) {
                return log.entry(found.get().row().id());
            }
            offset += page.lines().size();
            page = log.entries(offset, PAGE);
        }
        return Optional.empty();
    }
}
