package org.attune.debrief.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.debrief.Debrief;
import org.attune.records.Complaint;
import org.attune.words.Words;

/** What the schema of a debrief cannot say. */
final class DebriefCheck {
    private static final Words WORDS = Words.of(DebriefCheck.class);
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    private final List<Complaint> complaints = new ArrayList<>();
    private final Debrief debrief;
    private final LocalDate today;

    private DebriefCheck(Debrief debrief, LocalDate today) {
        this.debrief = debrief;
        this.today = today;
    }

    static List<Complaint> of(Debrief debrief, LocalDate today) {
        DebriefCheck check = new DebriefCheck(debrief, today);
        check.date();
        check.reasons();
        check.consent();
        check.group();
        return List.copyOf(check.complaints);
    }

    private void date() {
        Optional<LocalDate> date = debrief.setting().date();
        complainIf(date.filter(LONG_AGO::isAfter).isPresent(), "/setting/date", "check.date.long.ago");
        complainIf(debrief.wasHeld() && date.filter(today::isBefore).isPresent(), "/setting/date",
                "check.date.future");
    }

    private void reasons() {
        complainIf(debrief.state().equals(Debrief.NOT_HELD) && debrief.closing().notHeld().isBlank(),
                "/closing/notHeld", "check.not-held.reason");
        complainIf(debrief.state().equals(Debrief.ENDED_EARLY) && debrief.closing().endedEarly().isBlank(),
                "/closing/endedEarly", "check.ended-early.reason");
    }

    /** Whatever way a debrief comes in, without consent it brings no notes. */
    private void consent() {
        boolean notes = !debrief.equals(debrief.withoutNotes());
        complainIf(debrief.wasHeld() && !debrief.agreement().consented() && notes, "/agreement/consentToLog",
                "check.consent");
    }

    private void group() {
        boolean more = debrief.group().size().isPresent()
                && debrief.group().spoke().filter(this::overSize).isPresent();
        complainIf(more, "/group/spoke", "check.spoke");
    }

    private boolean overSize(int spoke) {
        return spoke > debrief.group().size().orElseThrow();
    }

    private void complainIf(boolean wrong, String path, String key) {
        if (wrong) {
            complaints.add(new Complaint(path, WORDS.text(key)));
        }
    }
}
