package org.attune.program.ui.internal.person;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.attune.program.Departures;
import org.attune.program.KeptPerson;
import org.attune.program.KeptRelationship;
import org.attune.program.Naming;
import org.attune.program.People;
import org.attune.program.Roles;
import org.attune.program.ui.internal.parts.AskDialog;
import org.attune.program.ui.internal.parts.DayField;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.days.DayText.Sense;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for somebody's last day, and what becomes of those they meet: one act. */
public final class LeaveDialog {
    private static final Words WORDS = Words.of(LeaveDialog.class);

    private final Site site;
    private final People people;
    private final Departures departures;

    /** A dialog over these services. */
    public LeaveDialog(Site site, People people, Departures departures) {
        this.site = site;
        this.people = people;
        this.departures = departures;
    }

    /**
     * What is known before it is asked.
     *
     * @param who the person who leaves
     * @param open what would still last
     * @param labels what everybody is called
     * @param mentors the codes of those who could go on, and their records
     */
    private record Known(KeptPerson who, List<KeptRelationship> open, Map<RecordId, String> labels,
            Map<String, RecordId> mentors) {
        boolean mentors(KeptRelationship meeting) {
            return meeting.relationship().mentor().equals(Optional.of(who.id()));
        }
    }

    /** Reads what it needs, and opens. */
    public void open(RecordId person, Runnable then) {
        site.background().call(WORDS.text("reading"), () -> known(person), known -> ask(known, then));
    }

    /** Opens as it is for somebody who meets nobody: what the tour shows. */
    public Shell shown(KeptPerson who) {
        return ask(new Known(who, List.of(), Map.of(), Map.of()), () -> {});
    }

    private Known known(RecordId person) throws RecordsException {
        Map<String, RecordId> mentors = new LinkedHashMap<>();
        for (KeptPerson each : people.all()) {
            if (each.person().is(Roles.MENTOR) && !each.id().equals(person)
                    && each.person().activeOn(LocalDate.now())) {
                mentors.put(each.code(), each.id());
            }
        }
        KeptPerson who = people.byId(person).orElseThrow(() -> new RecordsException(
                RecordsException.Reason.UNKNOWN_RECORD, WORDS.text("gone")));
        return new Known(who, departures.openAfter(person, LocalDate.now()),
                people.labels(Naming.CODE_AND_PRIVATE_NAME), mentors);
    }

    private Shell ask(Known known, Runnable then) {
        AskDialog dialog = new AskDialog(site, "people.leave", WORDS.text("leave.title"), WORDS);
        dialog.fields().sentence(WORDS.text("leave.who", known.who().code()));
        DayField last = dialog.fields().day("leave.day", Sense.FUTURE);
        last.fill(known.who().person().activeUntil().or(() -> Optional.of(LocalDate.now())));
        Text reason = dialog.fields().text("leave.reason");
        Map<RecordId, Combo> next = new HashMap<>();
        known.open().forEach(meeting -> meeting(dialog, known, meeting).ifPresent(
                combo -> next.put(meeting.id(), combo)));
        dialog.open(WORDS.text("leave.keep"), () -> said(known, last, reason, next), () -> {
            site.messages().done(WORDS.text("leave.done", known.who().code()));
            then.run();
        });
        return dialog.shell();
    }

    /** What becomes of one relationship; a learner who leaves is not handed on. */
    private static Optional<Combo> meeting(AskDialog dialog, Known known, KeptRelationship meeting) {
        boolean handsOn = known.mentors(meeting);
        Optional<RecordId> other = handsOn ? meeting.relationship().learner() : meeting.relationship().mentor();
        String label = other.map(known.labels()::get).orElse("");
        dialog.fields().sentence(WORDS.text(handsOn ? "leave.learner" : "leave.mentor", label));
        if (!handsOn || known.mentors().isEmpty()) {
            return Optional.empty();
        }
        Combo combo = dialog.fields().combo("leave.next", SWT.READ_ONLY | SWT.DROP_DOWN, List.of());
        combo.add(WORDS.text("leave.nobody"));
        known.mentors().keySet().forEach(combo::add);
        combo.select(0);
        return Optional.of(combo);
    }

    private Optional<Callable<?>> said(Known known, DayField last, Text reason, Map<RecordId, Combo> next) {
        if (last.tellMissing()) {
            return Optional.empty();
        }
        Map<RecordId, RecordId> goOn = new HashMap<>();
        next.forEach((meeting, combo) -> Optional.ofNullable(known.mentors().get(combo.getText()))
                .ifPresent(mentor -> goOn.put(meeting, mentor)));
        String why = reason.getText().strip();
        LocalDate day = last.day().orElseThrow();
        return Optional.of(() -> {
            departures.leave(known.who(), day, why, goOn);
            return true;
        });
    }
}
