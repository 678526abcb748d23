package org.attune.mentoring.ui.internal.quick;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.attune.frameworks.Term;
import org.attune.mentoring.ui.internal.parts.LeftPlaces;
import org.attune.practice.KeptFollowUp;
import org.attune.privacy.ui.NoteField;
import org.attune.privacy.ui.NoteFields;
import org.attune.privacy.ui.Notes;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Hint;
import org.attune.workbench.parts.Letters;
import org.attune.workbench.parts.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/** The fields of quick entry. Knows how they look and what they hold, not what they mean. */
final class QuickForm {
    private static final Words WORDS = Words.of(QuickForm.class);
    private static final int NARROW = 110;

    private final Composite area;
    private final Site site;
    private final Map<QuickField, Hint> hints = new EnumMap<>(QuickField.class);
    private final Combo with;
    private final Combo when;
    private final Combo kind;
    private final IntentionRow intention;
    private final LeftPlaces left;
    private final NoteField touchPoint;
    private final NoteField doneWell;
    private final NoteField nextTime;
    private final Combo comeBack;
    private List<Term> kinds = List.of();
    private Runnable resized = () -> {};
    private boolean filling;

    /**
     * @param all makes the fields for free text
     * @param places those that the writer chose to leave as they are
     */
    QuickForm(Composite parent, Site site, Notes all, LeftPlaces places) {
        this.site = site;
        left = places;
        NoteFields notes = all.of(left::add);
        area = Grids.row(parent, 1);
        Composite head = Grids.row(area, 6);
        with = combo(head, "with", SWT.DROP_DOWN);
        when = combo(head, "when", SWT.DROP_DOWN);
        kind = combo(head, "kind", SWT.READ_ONLY);
        headHints();
        intention = new IntentionRow(area);
        touchPointLabels(Grids.row(area, 2));
        touchPoint = note(area, notes, QuickField.TOUCH_POINT, "touchpoint");
        Composite body = Grids.row(area, 2);
        doneWell = labelled(body, notes, QuickField.DONE_WELL, "donewell");
        label(body, "nexttime", Grids.labelAtTop());
        Composite plan = Grids.row(body, 3);
        nextTime = note(Grids.row(plan, 1), notes, QuickField.NEXT_TIME, "nexttime");
        label(plan, "comeback", Grids.labelAtTop());
        comeBack = combo(plan);
        hint(plan, QuickField.COME_BACK, comeBack, Grids.wide(3));
    }

    void onChange(Runnable then) {
        for (Combo combo : List.of(with, when, kind, comeBack)) {
            combo.addListener(SWT.Modify, event -> changed(then));
        }
        for (NoteField note : List.of(touchPoint, doneWell, nextTime)) {
            note.onChange(() -> changed(then));
        }
        intention.onAnswer(then);
        left.onChange(then);
    }

    /** Enter in With, and Tab while what was proposed is being accepted, lead to where one writes. */
    void onAccept(BooleanSupplier straightOn) {
        with.addListener(SWT.Traverse, event -> accept(event, straightOn));
    }

    void offer(List<String> codes, List<Term> kindsToOffer, QuickRules rules) {
        filling(() -> {
            kinds = kindsToOffer;
            with.setItems(codes.toArray(String[]::new));
            kind.setItems(kinds.stream().map(Term::label).toArray(String[]::new));
            when.setItems(rules.recentDays().toArray(String[]::new));
            comeBack.setItems(rules.comingDays().toArray(String[]::new));
        });
        kind.setLayoutData(
                Grids.wideFrom(Math.max(Letters.grown(NARROW), kind.computeSize(SWT.DEFAULT, SWT.DEFAULT).x)));
        relayout();
    }

    void fill(QuickFields fields) {
        filling(() -> {
            put(fields.with(), with);
            put(fields.when(), when);
            chooseKind(fields.kind());
            put(fields.touchPoint(), touchPoint);
            put(fields.doneWell(), doneWell);
            put(fields.nextTime(), nextTime);
            put(fields.comeBack(), comeBack);
            intention.answer(fields.answer());
            left.fill(fields.leftAsIs());
        });
    }

    /** Filling moves the caret to the front, under the hands of whoever types there: so never with what stands there. */
    private static void put(String text, Combo combo) {
        if (!text.equals(combo.getText())) {
            combo.setText(text);
        }
    }

    private static void put(String text, NoteField field) {
        if (!text.equals(field.text())) {
            field.fill(text);
        }
    }

    QuickFields fields() {
        return new QuickFields(with.getText(), when.getText(), chosenKind(), touchPoint.text(), doneWell.text(),
                nextTime.text(), comeBack.getText(), intention.answer(), left.all());
    }

    void proposeDay(String day) {
        filling(() -> comeBack.setText(day));
    }

    void show(String code, Optional<KeptFollowUp> asked) {
        if (intention.show(code, asked)) {
            relayout();
        }
    }

    /** Says something at a field, or nothing. */
    void say(QuickField field, String text) {
        if (hints.get(field).say(text)) {
            relayout();
        }
    }

    void focus(QuickField field) {
        switch (field) {
            case WITH -> focusWith();
            case WHEN -> when.setFocus();
            case KIND -> kind.setFocus();
            case TOUCH_POINT -> touchPoint.focus();
            case DONE_WELL -> doneWell.focus();
            case NEXT_TIME -> nextTime.focus();
            case COME_BACK -> comeBack.setFocus();
        }
    }

    boolean isAtTheBeginning() {
        return with.isFocusControl();
    }

    /** Scans at once; completes on the user interface's thread when all hints are there to be seen. */
    CompletableFuture<Void> scanned() {
        return CompletableFuture.allOf(Stream.of(touchPoint, doneWell, nextTime)
                .map(note -> note.scanned().toCompletableFuture()).toArray(CompletableFuture[]::new));
    }

    /** Calls somebody when the fields may need more room than they have. */
    void onResize(Runnable then) {
        List.of(touchPoint, doneWell, nextTime).forEach(note -> note.onResize(then));
        resized = then;
    }

    void enable(boolean enabled) {
        area.setEnabled(enabled);
    }

    private void focusWith() {
        with.setFocus();
        with.setSelection(new Point(0, with.getText().length()));
    }

    private void accept(Event event, BooleanSupplier straightOn) {
        boolean enter = event.detail == SWT.TRAVERSE_RETURN && (event.stateMask & SWT.MODIFIER_MASK) == 0;
        if (enter || event.detail == SWT.TRAVERSE_TAB_NEXT && straightOn.getAsBoolean()) {
            event.doit = false;
            event.detail = SWT.TRAVERSE_NONE;
            touchPoint.focus();
        }
    }

    private void changed(Runnable then) {
        if (!filling) {
            then.run();
        }
    }

    private void filling(Runnable fill) {
        filling = true;
        try {
            fill.run();
        } finally {
            filling = false;
        }
    }

    private void chooseKind(String code) {
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i).code().equals(code)) {
                kind.select(i);
                return;
            }
        }
        kind.deselectAll();
    }

    private String chosenKind() {
        int at = kind.getSelectionIndex();
        return at < 0 || at >= kinds.size() ? "" : kinds.get(at).code();
    }

    private void headHints() {
        Composite head = with.getParent();
        hint(head, QuickField.WITH, with, Grids.wide(6));
        hint(head, QuickField.WHEN, when, Grids.wide(6));
        hint(head, QuickField.KIND, kind, Grids.wide(6));
    }

    private void touchPointLabels(Composite row) {
        label(row, "touchpoint", new GridData());
        new Label(row, SWT.NONE).setText(WORDS.text("touchpoint.what"));
    }

    private NoteField labelled(Composite parent, NoteFields notes, QuickField field, String key) {
        label(parent, key, Grids.labelAtTop());
        return note(Grids.row(parent, 1), notes, field, key);
    }

    private NoteField note(Composite parent, NoteFields notes, QuickField field, String key) {
        String id = "quick." + key;
        NoteField note = field == QuickField.TOUCH_POINT
                ? notes.field(parent, id, WORDS.text(key))
                : notes.low(parent, id, WORDS.text(key));
        hint(parent, field, note.control(), Grids.wide());
        return note;
    }

    private Combo combo(Composite parent, String key, int style) {
        label(parent, key, new GridData());
        Combo combo = Named.as(WORDS.text(key), WidgetIds.set(new Combo(parent, style), "quick." + key));
        combo.setLayoutData(Grids.wideFrom(Letters.grown(NARROW)));
        return combo;
    }

    private static Combo combo(Composite parent) {
        Combo combo = Named.as(WORDS.text("comeback"), WidgetIds.set(new Combo(parent, SWT.DROP_DOWN),
                "quick.comeback"));
        combo.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, false, false));
        return combo;
    }

    private static void label(Composite parent, String key, GridData place) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(WORDS.text(key));
        label.setLayoutData(place);
    }

    private void hint(Composite parent, QuickField field, Control at, GridData place) {
        String name = field.name().toLowerCase(Locale.ROOT).replace("_", "");
        hints.put(field, new Hint(parent, site, "quick." + name + ".told", place).about(at));
    }

    private void relayout() {
        area.getShell().layout(true, true);
        resized.run();
    }
}
