package org.attune.mentoring.ui.internal.entry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.mentoring.Entry;
import org.attune.mentoring.Reflecting;
import org.attune.mentoring.Sustaining;
import org.attune.mentoring.ui.internal.parts.LeftPlaces;
import org.attune.privacy.ui.NoteField;
import org.attune.privacy.ui.NoteFields;
import org.attune.privacy.ui.Notes;
import org.attune.records.RecordId;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.days.DayText;
import org.attune.workbench.days.DayText.Sense;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Hint;
import org.attune.workbench.parts.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** All fields of an entry, in sections that fold: those that say something are open at first. */
final class EntryForm {
    private static final Words WORDS = Words.of(EntryForm.class);
    /** Below this the page scrolls sideways: fields narrower than their border make GTK complain. */
    private static final int LEAST_WIDTH = 60 * Grids.STEP;

    private final ScrolledComposite scroll;
    private final Composite page;
    private final HeadFields head;
    private final TouchPoints points;
    private final Map<String, Fold> folds = new LinkedHashMap<>();
    private final LeftPlaces left;
    private final NoteFields fields;
    private final Map<String, NoteField> notes = new LinkedHashMap<>();
    private final Text comeBack;
    private final Hint comeBackTold;
    private final LocalDate today;
    private final DayText days = DayText.ofDisplay();
    private Runnable changed = () -> {};
    private boolean filling;

    EntryForm(Composite parent, Site site, Notes all, EntryDesk desk) {
        left = new LeftPlaces(desk::today);
        fields = all.of(left::add);
        today = desk.today();
        scroll = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        scroll.setMinSize(LEAST_WIDTH, LEAST_WIDTH);
        page = new Composite(scroll, SWT.NONE);
        page.setSize(LEAST_WIDTH, LEAST_WIDTH);
        page.setLayout(Grids.page(1));
        scroll.setContent(page);
        head = new HeadFields(page, site, desk.vocabularies(), today);
        points = new TouchPoints(fold("points"), fields, desk, this::resizedLater);
        section("donewell");
        section("nexttime");
        comeBack = comeBack(folds.get("nexttime").body());
        comeBackTold = new Hint(folds.get("nexttime").body(), site, "entry.comeback.told", Grids.wide())
                .about(comeBack);
        section("patientwords");
        section("sustaining");
        section("feedback");
        section("reflection");
        left.onChange(this::changed);
        head.onChange(this::changed);
        points.onChange(this::changed);
        notes.values().forEach(this::listen);
        scroll.addListener(SWT.Resize, event -> resized());
    }

    Control control() {
        return scroll;
    }

    void onChange(Runnable then) {
        changed = then;
    }

    void fill(Entry entry, List<String> codes) {
        filling = true;
        left.fill(entry.leftAsIs());
        head.fill(entry, codes);
        points.fill(entry.touchPoints());
        fill("donewell", entry.doneWell());
        fill("nexttime", entry.nextTime());
        fill("patientwords", entry.patientWords());
        fill("sustaining", entry.sustaining().map(Sustaining::plan).orElse(""));
        fill("feedback", entry.feedback());
        fill("reflection", entry.reflection());
        comeBack.setText(entry.comeBackOn().map(day -> days.write(day, today)).orElse(""));
        filling = false;
        resized();
    }

    /** The entry as the fields say it; what they do not show stays as it was. */
    Entry entry(Entry was) {
        Optional<RecordId> learner = head.code().equals(was.learnerCode()) ? was.learner() : Optional.empty();
        return was.edit().about(learner, head.code()).encounter(head.encounter(was.encounter()))
                .touchPoints(points.points()).doneWell(text("donewell")).nextTime(text("nexttime"), comeBackOn())
                .patientWords(text("patientwords")).feedback(text("feedback"))
                .sustaining(sustaining(was).orElse(Sustaining.NONE))
                .reflection(text("reflection"), was.reflecting().orElse(Reflecting.NONE)).leftAsIs(left.all()).done();
    }

    /** Says what is wrong in the head, and goes there; whether anything is. */
    boolean tellProblems() {
        Map<HeadFields.Field, String> problems = head.problems();
        say(problems);
        boolean unread = !text("nexttime").isBlank() && !comeBack.getText().isBlank() && comeBackOn().isEmpty();
        comeBackTold.say(unread ? WORDS.text("problem.comeback") : "");
        if (unread) {
            comeBack.setFocus();
            resized();
        }
        problems.keySet().stream().findFirst().ifPresent(head::focus);
        return unread || !problems.isEmpty();
    }

    void say(Map<HeadFields.Field, String> problems) {
        if (head.say(problems)) {
            resized();
        }
    }

    void addTouchPoint() {
        folds.get("points").open(true);
        points.add();
        resized();
    }

    void focus() {
        if (head.code().isEmpty()) {
            head.focus(HeadFields.Field.WITH);
        } else {
            points.focus();
        }
    }

    private void listen(NoteField note) {
        note.onChange(this::changed);
        note.onResize(this::resizedLater);
    }

    private void changed() {
        if (!filling) {
            changed.run();
        }
    }

    private Composite fold(String key) {
        Fold fold = new Fold(page, key, this::resized);
        folds.put(key, fold);
        return fold.body();
    }

    private void section(String key) {
        notes.put(key, fields.field(fold(key), "entry." + key, WORDS.text(key)));
    }

    private Text comeBack(Composite parent) {
        Composite row = Grids.row(parent, 2);
        new Label(row, SWT.NONE).setText(WORDS.text("comeback"));
        Text text = Named.as(WORDS.text("comeback"),
                WidgetIds.set(new Text(row, SWT.SINGLE | SWT.BORDER), "entry.comeback"));
        text.addListener(SWT.Modify, event -> changed());
        return text;
    }

    private void fill(String key, String text) {
        notes.get(key).fill(text);
        folds.get(key).open(!text.isBlank());
    }

    private String text(String key) {
        return notes.get(key).text();
    }

    private Optional<LocalDate> comeBackOn() {
        return text("nexttime").isBlank() ? Optional.empty() : days.read(comeBack.getText(), today, Sense.FUTURE);
    }

    private Optional<Sustaining> sustaining(Entry was) {
        Sustaining before = was.sustaining().orElse(Sustaining.NONE);
        Sustaining now = new Sustaining(before.area(), before.load(), before.boundary(), text("sustaining"),
                before.support(), before.wantsToTalk());
        return now.equals(Sustaining.NONE) ? Optional.empty() : Optional.of(now);
    }

    private void resizedLater() {
        scroll.getDisplay().asyncExec(() -> {
            if (!scroll.isDisposed()) {
                resized();
            }
        });
    }

    private void resized() {
        int width = Math.max(LEAST_WIDTH, scroll.getClientArea().width);
        head.fit(width - 2 * ((GridLayout) page.getLayout()).marginWidth);
        scroll.setMinSize(LEAST_WIDTH, page.computeSize(width, SWT.DEFAULT, true).y);
        page.layout(true, true);
    }
}
