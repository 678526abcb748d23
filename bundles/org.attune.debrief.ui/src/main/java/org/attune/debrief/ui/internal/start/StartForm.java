package org.attune.debrief.ui.internal.start;

import java.util.List;
import java.util.Optional;

import org.attune.debrief.Debrief;
import org.attune.debrief.DebriefFramework;
import org.attune.debrief.DebriefWords;
import org.attune.debrief.Facilitation;
import org.attune.debrief.Group;
import org.attune.debrief.Setting;
import org.attune.debrief.ui.internal.parts.Controls;
import org.attune.debrief.ui.internal.parts.WordCombo;
import org.attune.frameworks.Term;
import org.attune.frameworks.Vocabulary;
import org.attune.records.RecordId;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/**
 * The fields of the beginning: what most need first, the rest when asked for. Everything but the framework may stay
 * empty. On the user interface's thread.
 */
final class StartForm {
    private static final Words WORDS = Words.of(StartForm.class);
    private static final int MOST_PEOPLE = 200;

    private List<DebriefFramework> frameworks;
    private final StartDesk desk;
    private final Controls make = new Controls(WORDS);
    private final WordCombo framework;
    private final Label described;
    private final Button about;
    private final WhenField when;
    private final Spinner size;
    private final Combo facilitator;
    private final WordCombo manager;
    private final Composite more;
    private final WordCombo trigger;
    private final WordCombo place;
    private final RolesField roles;
    private final WordCombo standing;
    private final Text context;
    private final Button smaller;
    private final Button keptFree;
    private final Button inContext;
    private Optional<RecordId> encounter = Optional.empty();
    private List<String> codes = List.of();
    private Runnable changed = () -> {};
    private Runnable led = () -> {};

    StartForm(Composite page, StartDesk desk) {
        this.desk = desk;
        frameworks = desk.frameworks();
        framework = make.choice(page, "start.framework", terms(), SWT.READ_ONLY);
        described = new Label(page, SWT.WRAP);
        described.setLayoutData(Controls.wrapped(2));
        about = wide(make.box(page, "start.about", SWT.CHECK, this::changed));
        Grids.show(about, false);
        when = new WhenField(page, make, desk.today());
        size = size(page);
        make.label(page, "start.facilitator");
        facilitator = Named.as(WORDS.text("start.facilitator"),
                WidgetIds.set(new Combo(page, SWT.DROP_DOWN), "debrief.start.facilitator"));
        facilitator.setLayoutData(Grids.wide());
        facilitator.addListener(SWT.Modify, event -> led.run());
        manager = make.choice(page, "start.manager", desk.terms(DebriefWords.LINE_MANAGER), SWT.READ_ONLY);
        more = Grids.row(page, 2);
        more.setLayoutData(Grids.wide(2));
        trigger = make.choice(more, "start.trigger", desk.terms(DebriefWords.TRIGGER), SWT.DROP_DOWN);
        place = make.choice(more, "start.place", desk.terms(DebriefWords.PLACE), SWT.DROP_DOWN);
        roles = new RolesField(more, make, desk.terms(Vocabulary.PROFESSION));
        standing = make.choice(more, "start.standing", desk.terms(DebriefWords.STANDING), SWT.READ_ONLY);
        context = make.field(more, "start.context", () -> {});
        smaller = wide(make.box(more, "start.smaller", SWT.CHECK, this::changed));
        keptFree = wide(make.box(more, "start.keptfree", SWT.CHECK, this::changed));
        keptFree.setSelection(true);
        inContext = wide(make.box(more, "start.incontext", SWT.CHECK, this::changed));
        Grids.show(more, false);
        List.of(framework, manager, standing).forEach(one -> one.onChange(this::changed));
        roles.onChange(this::changed);
        framework.choose(frameworks.getFirst().canonical());
    }

    void onChange(Runnable then) {
        changed = then;
    }

    /** Calls somebody when another is to lead it, or something else is talked about. */
    void onLeader(Runnable then) {
        led = then;
    }

    void focus() {
        framework.control().setFocus();
    }

    /** Offers what was read meanwhile. */
    void offer(StartDesk.Choices choices) {
        frameworks = choices.frameworks();
        framework.offer(terms());
        codes = choices.codes();
        String typed = facilitator.getText();
        facilitator.setItems(codes.toArray(String[]::new));
        facilitator.setText(typed);
        encounter = choices.encounter();
        about.setSelection(encounter.isPresent());
        Grids.show(about, encounter.isPresent());
        led.run();
        changed();
    }

    /** What is talked about, when somebody known here is to lead it; empty otherwise. */
    Optional<RecordId> talkedAbout() {
        boolean known = codes.stream().anyMatch(code -> code.equalsIgnoreCase(leader()));
        return known && about.getSelection() ? encounter : Optional.empty();
    }

    /** The code of who is to lead it. */
    String leader() {
        return facilitator.getText().strip();
    }

    /** The relationships on record say that who leads it is a line manager of somebody whom it is about. */
    void leaderManages() {
        manager.choose(Facilitation.FACILITATES);
    }

    WhenField when() {
        return when;
    }

    /** Shows the fields that few need, or hides them again. */
    void toggleMore() {
        Grids.show(more, !more.getVisible());
        changed();
    }

    DebriefFramework framework() {
        return frameworks.stream().filter(one -> one.canonical().equals(framework.word())).findFirst()
                .orElse(frameworks.getFirst());
    }

    /** The debrief as it is planned here. */
    Debrief debrief() {
        return Debrief.planned(framework(), setting()).with(group()).with(facilitation());
    }

    private Setting setting() {
        Setting setting = Setting.on(when.day().orElse(desk.today()), trigger.word())
                .from(when.time(), framework().minutes()).at(place.word(), "")
                .held(keptFree.getSelection(), inContext.getSelection());
        return about.getSelection() ? encounter.map(setting::about).orElse(setting) : setting;
    }

    private Group group() {
        Group counted = size.getSelection() > 0 ? Group.of(size.getSelection()) : Group.EMPTY;
        return counted.with(roles.counts()).standing(standing.word()).smallerOffered(smaller.getSelection());
    }

    private Facilitation facilitation() {
        return new Facilitation(Optional.empty(), leader(), "", "", context.getText().strip(),
                manager.word(), "");
    }

    private List<Term> terms() {
        return frameworks.stream().map(one -> new Term(one.canonical(), one.title())).toList();
    }

    private Spinner size(Composite page) {
        make.label(page, "start.size");
        Spinner spinner = Named.as(WORDS.text("start.size"),
                WidgetIds.set(new Spinner(page, SWT.BORDER), "debrief.start.size"));
        spinner.setValues(0, 0, MOST_PEOPLE, 0, 1, 5);
        spinner.addListener(SWT.Modify, event -> changed());
        return spinner;
    }

    private static Button wide(Button button) {
        button.setLayoutData(Controls.wrapped(2));
        return button;
    }

    private void changed() {
        described.setText(framework().description().replace("&", "&&"));
        changed.run();
    }
}
