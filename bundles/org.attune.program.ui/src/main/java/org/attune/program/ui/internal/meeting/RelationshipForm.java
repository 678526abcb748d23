package org.attune.program.ui.internal.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.attune.privacy.ui.Notes;
import org.attune.program.Relationship;
import org.attune.program.Roles;
import org.attune.program.ui.internal.parts.DayField;
import org.attune.program.ui.internal.parts.Fields;
import org.attune.program.ui.internal.parts.RecordForm;
import org.attune.records.Complaint;
import org.attune.records.RecordId;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.days.DayText;
import org.attune.workbench.days.DayText.Sense;
import org.attune.workbench.parts.Hint;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** The fields of a relationship: who, whether one manages the other, and what they have agreed on. */
final class RelationshipForm implements RecordForm<Relationship> {
    private static final Words WORDS = Words.of(RelationshipForm.class);
    private static final int MOST_OTHERS = 5;

    private final RelationshipDesk desk;
    private final Notes notes;
    private Combo mentor;
    private Hint mentorTold;
    private Combo learner;
    private Hint learnerTold;
    private Button manager;
    private Hint managerTold;
    private DayField from;
    private DayField next;
    private Hint ended;
    private AgreementFields agreement;
    private Runnable changed = () -> {};
    private boolean filling;

    RelationshipForm(RelationshipDesk desk, Notes notes) {
        this.desk = desk;
        this.notes = notes;
    }

    @Override
    public void create(Composite parent, Site site) {
        Fields fields = new Fields(parent, site, WORDS, "relationship");
        fields.onChange(this::changed);
        ended = fields.hint("ended");
        mentor = fields.combo("mentor", SWT.DROP_DOWN, List.of());
        mentorTold = fields.hint("mentor").about(mentor);
        learner = fields.combo("learner", SWT.DROP_DOWN, List.of());
        learnerTold = fields.hint("learner").about(learner);
        from = fields.day("from", Sense.PAST);
        next = fields.day("next", Sense.FUTURE);
        manager = fields.box("manager");
        managerTold = fields.hint("manager").about(manager);
        agreement = new AgreementFields(fields, notes);
    }

    @Override
    public void onChange(Runnable then) {
        changed = then;
    }

    @Override
    public void fill(Relationship relationship) {
        filling = true;
        offer(mentor, Roles.MENTOR, relationship.mentor());
        offer(learner, Roles.LEARNER, relationship.learner());
        from.fill(relationship.from());
        next.fill(relationship.nextMeeting());
        manager.setSelection(relationship.lineManager());
        agreement.fill(relationship.agreement());
        ended.say(relationship.until().map(day -> WORDS.text(relationship.handedTo().isPresent() ? "handed" : "ended",
                DayText.ofDisplay().inFigures(day, LocalDate.now()),
                desk.codeOf(relationship.handedTo()))).orElse(""));
        tellManager();
        filling = false;
    }

    @Override
    public Relationship value(Relationship was) {
        return new Relationship(chosen(mentor, was.mentor()), chosen(learner, was.learner()), manager.getSelection(),
                agreement.value(), from.day(), was.until(), was.endReason(), was.handedTo(), next.day());
    }

    @Override
    public boolean tellWrong() {
        boolean wrong = tellUnknown(mentor, mentorTold) | tellUnknown(learner, learnerTold) | from.tellWrong()
                | next.tellWrong() | agreement.tellWrong();
        if (!wrong && desk.idOf(mentor.getText()).equals(desk.idOf(learner.getText()))) {
            learnerTold.say(WORDS.text("same"));
            learner.setFocus();
            return true;
        }
        return wrong;
    }

    @Override
    public boolean tell(Complaint complaint) {
        if (complaint.path().equals("/learner")) {
            return learnerTold.say(complaint.message());
        }
        return complaint.path().startsWith("/agreement") && agreement.tell(complaint);
    }

    @Override
    public String title(Relationship relationship) {
        String learns = desk.codeOf(relationship.learner());
        String mentors = desk.codeOf(relationship.mentor());
        return learns.isEmpty() || mentors.isEmpty() ? WORDS.text("new") : WORDS.text("title", mentors, learns);
    }

    @Override
    public void focus() {
        (mentor.getText().isEmpty() ? mentor : learner).setFocus();
    }

    private void offer(Combo combo, String role, Optional<RecordId> who) {
        combo.setItems(desk.codes(role).toArray(String[]::new));
        combo.setText(desk.codeOf(who));
    }

    /** Somebody who is not known here stays who they are. */
    private Optional<RecordId> chosen(Combo combo, Optional<RecordId> was) {
        boolean untouched = combo.getText().strip().equals(desk.codeOf(was));
        return untouched ? was : desk.idOf(combo.getText());
    }

    private boolean tellUnknown(Combo combo, Hint told) {
        boolean unknown = desk.idOf(combo.getText()).isEmpty();
        told.say(unknown ? WORDS.text("unknown") : "");
        if (unknown) {
            combo.setFocus();
        }
        return unknown;
    }

    /** What it means, and who else there is, without a ranking. */
    private void tellManager() {
        List<String> others = desk.codes(Roles.MENTOR).stream().filter(code -> !code.equals(mentor.getText().strip()))
                .filter(code -> !code.equals(learner.getText().strip())).limit(MOST_OTHERS).toList();
        String warning = others.isEmpty()
                ? WORDS.text("manager.alone")
                : WORDS.text("manager.others", String.join(", ", others));
        managerTold.say(manager.getSelection() ? warning : "");
    }

    private void changed() {
        if (!filling) {
            mentorTold.say("");
            learnerTold.say("");
            tellManager();
            changed.run();
        }
    }
}
