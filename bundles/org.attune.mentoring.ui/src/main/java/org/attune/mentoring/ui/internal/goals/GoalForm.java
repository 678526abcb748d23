package org.attune.mentoring.ui.internal.goals;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.frameworks.Frameworks;
import org.attune.frameworks.Term;
import org.attune.mentoring.ui.internal.parts.TermChoice;
import org.attune.practice.Goal;
import org.attune.practice.GoalStates;
import org.attune.privacy.ui.NoteField;
import org.attune.privacy.ui.NoteFields;
import org.attune.program.KeptPerson;
import org.attune.records.RecordId;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.days.DayText;
import org.attune.workbench.days.DayText.Sense;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Hint;
import org.attune.workbench.parts.Named;
import org.attune.workbench.parts.ScrollPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The fields of a goal: what SMART stands for, asked in plain words. What is wrong is said below its field. */
final class GoalForm {
    private static final Words WORDS = Words.of(GoalForm.class);
    private static final List<String> STATES = List.of(GoalStates.PROPOSED, GoalStates.AGREED, GoalStates.ACTIVE,
            GoalStates.MET, GoalStates.LET_GO);

    private static final String REASON = "reason";

    private final ScrollPage scroll;
    private final Site site;
    private final NoteFields fields;
    private final LocalDate today;
    private final DayText days = DayText.ofDisplay();
    private final TermChoice person;
    private final Map<String, NoteField> notes = new LinkedHashMap<>();
    private final Map<String, Hint> hints = new LinkedHashMap<>();
    private final Text until;
    private final FocusFields focus;
    private final TermChoice state;
    private final Composite why;
    private Runnable changed = () -> {};
    private Optional<LocalDate> untilWas = Optional.empty();
    private String untilWritten = "";
    private String reason = "";
    private boolean revising;
    private boolean filling;

    GoalForm(Composite parent, Site site, NoteFields fields, GoalDesk.Opened opened, Frameworks frameworks,
            LocalDate today) {
        this.site = site;
        this.fields = fields;
        this.today = today;
        scroll = new ScrollPage(parent, Grids.page(1), ScrollPage.OF_TEXTS);
        person = choice("person", people(opened.learners()));
        note("text");
        note("notice");
        note("support");
        note("why");
        label(scroll.page(), "until");
        until = Named.as(WORDS.text("until"),
                WidgetIds.set(new Text(scroll.page(), SWT.SINGLE | SWT.BORDER), "goal.until"));
        until.setLayoutData(Grids.wideFrom(80));
        until.addListener(SWT.Modify, event -> changed());
        hint(scroll.page(), "until", until);
        focus = new FocusFields(scroll.page(), opened, frameworks);
        focus.onChange(this::changed);
        state = choice("state", STATES.stream().map(word -> new Term(word, GoalWords.state(word))).toList());
        why = Grids.row(scroll.page(), 1);
        Grids.show(why, false);
    }

    private static List<Term> people(List<KeptPerson> learners) {
        return Stream.concat(Stream.of(new Term("", "")),
                learners.stream().map(one -> new Term(one.id().toString(), one.code()))).toList();
    }

    Control control() {
        return scroll.control();
    }

    void onChange(Runnable then) {
        changed = then;
    }

    void fill(GoalDesk.Opened opened) {
        filling = true;
        revising = opened.revised().isPresent();
        Goal goal = opened.shown();
        person.choose(goal.person().map(RecordId::toString).orElse(""));
        notes.get("text").fill(goal.text());
        notes.get("notice").fill(goal.notice());
        notes.get("support").fill(goal.support());
        notes.get("why").fill(goal.why());
        reason = goal.reason();
        untilWas = goal.until();
        untilWritten = goal.until().map(day -> days.write(day, today)).orElse("");
        until.setText(untilWritten);
        focus.fill(goal.focus());
        state.choose(goal.state());
        filling = false;
        showWhy();
    }

    /** The goal as the fields say it; what they do not show stays as it was. */
    Goal goal(Goal was) {
        Optional<RecordId> whose = Optional.of(person.chosen()).filter(id -> !id.isEmpty()).map(RecordId::of);
        Optional<LocalDate> since = state.chosen().equals(was.state()) ? was.since() : Optional.of(today);
        return new Goal(whose, text("text"), text("notice"), text("support"), text("why"), day(),
                focus.focus(was.focus()),
                state.chosen(), wantsReason() ? reason() : was.reason(), since);
    }

    /** Says what is wrong, and goes to the first; whether anything is. */
    boolean tellProblems() {
        Map<String, String> problems = problems();
        say(problems);
        problems.keySet().stream().findFirst().ifPresent(this::focus);
        return !problems.isEmpty();
    }

    private Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (person.chosen().isEmpty()) {
            problems.put("person", WORDS.text("problem.person"));
        }
        if (text("text").isBlank()) {
            problems.put("text", WORDS.text("problem.text"));
        }
        if (day().isEmpty() && !until.getText().isBlank()) {
            problems.put("until", WORDS.text("problem.day"));
        } else if (day().isEmpty() && GoalStates.wantsEnd(state.chosen())) {
            problems.put("until", WORDS.text("problem.end"));
        }
        if (wantsReason() && reason().isBlank()) {
            problems.put(REASON, WORDS.text("problem.reason"));
        }
        return problems;
    }

    /** Says at each field what is wrong with it. */
    void say(Map<String, String> problems) {
        boolean moved = false;
        for (Map.Entry<String, Hint> hint : hints.entrySet()) {
            moved |= hint.getValue().say(problems.getOrDefault(hint.getKey(), ""));
        }
        if (moved) {
            scroll.fit();
        }
    }

    void focus() {
        focus(person.chosen().isEmpty() ? "person" : "text");
    }

    private void focus(String key) {
        switch (key) {
            case "person" -> person.focus();
            case "until" -> until.setFocus();
            default -> notes.get(key).focus();
        }
    }

    private TermChoice choice(String key, List<Term> terms) {
        label(scroll.page(), key);
        TermChoice choice = new TermChoice(scroll.page(), "goal." + key, WORDS.text(key), terms);
        choice.onChange(this::changed);
        hint(scroll.page(), key, choice.control());
        return choice;
    }

    private void note(String key) {
        note(scroll.page(), key);
    }

    private void note(Composite parent, String key) {
        label(parent, key);
        NoteField field = fields.low(parent, "goal." + key, WORDS.text(key));
        field.onChange(this::changed);
        field.onResize(scroll::fitLater);
        notes.put(key, field);
        hint(parent, key, field.control());
    }

    private void hint(Composite parent, String key, Control field) {
        hints.put(key, new Hint(parent, site, "goal." + key + ".told", Grids.wideFrom(120)).about(field));
    }

    static void label(Composite parent, String key) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(WORDS.text(key));
        label.setLayoutData(Grids.wideFrom(120));
    }

    private void changed() {
        if (!filling) {
            say(Map.of());
            showWhy();
            changed.run();
        }
    }

    private boolean wantsReason() {
        return revising || GoalStates.wantsReason(state.chosen());
    }

    /** The field for the reason is there only while it is wanted: a hidden one would be laid out without any room. */
    private void showWhy() {
        boolean there = notes.containsKey(REASON);
        if (wantsReason() && !there) {
            boolean before = filling;
            filling = true;
            note(why, REASON);
            notes.get(REASON).fill(reason);
            filling = before;
        } else if (!wantsReason() && there) {
            reason = notes.remove(REASON).text();
            hints.remove(REASON);
            Stream.of(why.getChildren()).forEach(Control::dispose);
        }
        Grids.show(why, wantsReason());
        scroll.fit();
    }

    private String reason() {
        return notes.containsKey(REASON) ? text(REASON) : reason;
    }

    private String text(String key) {
        return notes.get(key).text();
    }

    /** A day that is past by now stays what it was: read anew, it would be one of next year. */
    private Optional<LocalDate> day() {
        return until.getText().equals(untilWritten) ? untilWas : days.read(until.getText(), today, Sense.FUTURE);
    }
}
