package org.attune.forms.ui.internal.pane;

import java.util.List;
import java.util.function.Consumer;

import org.attune.forms.filling.Place;
import org.attune.forms.filling.Problem;
import org.attune.forms.filling.Progress;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.display.SpokenName;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/** Above the form: how far it is filled in and, once somebody wants to be done, a list that leads to what is missing. */
public final class Head {
    private static final Words WORDS = Words.of(Head.class);
    private static final int ROWS = 4;

    private final Showing showing;
    private final Consumer<Place> goes;
    private final Composite page;
    private final Label progress;
    private final Label sentence;
    private final org.eclipse.swt.widgets.List list;
    private List<Problem> problems = List.of();

    /** @param goes brings a question into sight */
    public Head(Composite parent, Showing showing, Consumer<Place> goes) {
        this.showing = showing;
        this.goes = goes;
        String id = showing.setting().id();
        page = new Composite(parent, SWT.NONE);
        page.setLayout(inLineWithTheForm());
        page.setLayoutData(Grids.wide());
        progress = WidgetIds.set(new Label(page, SWT.WRAP), id + ".progress");
        progress.setLayoutData(Grids.wideFrom(160));
        sentence = WidgetIds.set(Indent.text(page, ""), id + ".problems.sentence");
        list = WidgetIds.set(new org.eclipse.swt.widgets.List(page, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL),
                id + ".problems");
        SpokenName.give(list, WORDS.text("problems.name"));
        list.addListener(SWT.MouseUp, event -> go());
        list.addListener(SWT.KeyDown, this::goByEnter);
        list.addListener(SWT.Traverse, Head::enterIsOurs);
        Grids.show(sentence, false);
        Grids.show(list, false);
        Grids.show(progress, !showing.setting().readOnly());
        count();
    }

    private static GridLayout inLineWithTheForm() {
        GridLayout layout = Grids.view(1);
        layout.marginWidth = 2 * Grids.STEP;
        return layout;
    }

    private static void enterIsOurs(Event event) {
        event.doit = event.detail != SWT.TRAVERSE_RETURN;
    }

    private void goByEnter(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == ' ') {
            go();
        }
    }

    private void go() {
        int index = list.getSelectionIndex();
        if (index >= 0 && index < problems.size()) {
            goes.accept(problems.get(index).place());
        }
    }

    /** Says how far the form is filled in now. */
    public void count() {
        Progress now = showing.filling().progress();
        String key = now.needed() > 0 ? "progress.needed" : "progress";
        String text = WORDS.text(key, now.answered(), now.asked(), now.needed());
        if (!text.equals(progress.getText())) {
            progress.setText(text);
        }
    }

    /** Lists what is not in order, or takes the list away when all is. */
    public void list(List<Problem> now) {
        if (!now.equals(problems)) {
            problems = List.copyOf(now);
            list.setItems(now.stream().map(problem -> ProblemWords.inList(showing, problem)).toArray(String[]::new));
            sentence.setText(WORDS.text("problems", now.size()));
            Grids.show(sentence, !now.isEmpty());
            show(!now.isEmpty());
        }
    }

    private void show(boolean visible) {
        GridData place = Grids.wideFrom(160);
        place.heightHint = Math.min(ROWS, problems.size()) * list.getItemHeight();
        list.setLayoutData(place);
        Grids.show(list, visible);
        page.requestLayout();
        page.getParent().layout();
    }

    /** Whether the list is in sight. */
    public boolean lists() {
        return !problems.isEmpty();
    }
}
