package org.attune.program.ui.internal.meeting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.attune.program.KeptPerson;
import org.attune.program.KeptRelationship;
import org.attune.program.People;
import org.attune.program.Relationships;
import org.attune.program.Roles;
import org.attune.program.ui.internal.parts.AskDialog;
import org.attune.program.ui.internal.parts.DayField;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.days.DayText.Sense;
import org.attune.workbench.parts.Hint;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Lets another mentor go on with a learner. What stays private is said first. */
public final class HandOverDialog {
    private static final Words WORDS = Words.of(HandOverDialog.class);

    private final Site site;
    private final People people;
    private final Relationships relationships;

    /** A dialog over these services. */
    public HandOverDialog(Site site, People people, Relationships relationships) {
        this.site = site;
        this.people = people;
        this.relationships = relationships;
    }

    /** Reads who could go on, and opens. */
    public void open(Meeting meeting, Runnable then) {
        site.background().call(WORDS.text("reading"), () -> others(meeting.kept()),
                mentors -> ask(meeting, mentors, then));
    }

    /** Opens with these mentors to choose from, by their codes. */
    public Shell ask(Meeting meeting, Map<String, RecordId> mentors, Runnable then) {
        AskDialog dialog = new AskDialog(site, "people.hand-over", WORDS.text("hand.title"), WORDS);
        dialog.fields().sentence(WORDS.text("hand.private"));
        Combo next = dialog.fields().combo("hand.next", SWT.DROP_DOWN | SWT.READ_ONLY,
                List.copyOf(mentors.keySet()));
        Hint nobody = dialog.fields().hint("hand.next").about(next);
        DayField last = dialog.fields().day("hand.day", Sense.FUTURE);
        last.fill(Optional.of(LocalDate.now()));
        Text reason = dialog.fields().text("hand.reason");
        dialog.fields().sentence(WORDS.text("hand.then"));
        dialog.open(WORDS.text("hand.keep"), () -> {
            Optional<RecordId> mentor = Optional.ofNullable(mentors.get(next.getText()));
            nobody.say(mentor.isEmpty() ? WORDS.text("hand.nobody") : "");
            return last.tellMissing()
                    ? Optional.empty()
                    : mentor.map(id -> handing(meeting.kept(), id, last, reason));
        }, () -> {
            site.messages().done(WORDS.text("hand.done"));
            then.run();
        });
        next.setFocus();
        return dialog.shell();
    }

    private Map<String, RecordId> others(KeptRelationship kept) throws RecordsException {
        Map<String, RecordId> mentors = new LinkedHashMap<>();
        for (KeptPerson each : people.all()) {
            boolean takesPart = kept.relationship().mentor().equals(Optional.of(each.id()))
                    || kept.relationship().learner().equals(Optional.of(each.id()));
            if (each.person().is(Roles.MENTOR) && each.person().activeOn(LocalDate.now()) && !takesPart) {
                mentors.put(each.code(), each.id());
            }
        }
        return mentors;
    }

    private Callable<?> handing(KeptRelationship kept, RecordId next, DayField last, Text reason) {
        LocalDate day = last.day().orElseThrow();
        String why = reason.getText().strip();
        return () -> relationships.handOver(kept.id(), kept.version(), next, day, why);
    }
}
