package org.attune.mentoring.ui.internal.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.attune.practice.TouchPoint;
import org.attune.privacy.ui.NoteFields;
import org.attune.words.ShortLine;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Letters;
import org.attune.workbench.parts.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The touch points of an entry: a list on the left, the chosen one on the right. */
final class TouchPoints {
    private static final Words WORDS = Words.of(TouchPoints.class);
    private static final int LIST_WIDTH = 22 * Grids.STEP;
    private static final int LONGEST = 22;

    private final org.eclipse.swt.widgets.List list;
    private final MomentFields fields;
    private final List<TouchPoint> points = new ArrayList<>();
    private int chosen;
    private boolean filling;

    TouchPoints(Composite parent, NoteFields notes, EntryDesk desk, Runnable resized) {
        Composite split = Grids.row(parent, 2);
        Composite left = new Composite(split, SWT.NONE);
        left.setLayout(Grids.columns(2));
        left.setLayoutData(new GridData(SWT.BEGINNING, SWT.FILL, false, false));
        list = list(left);
        button(left, "add", this::add);
        button(left, "remove", this::remove);
        fields = new MomentFields(Grids.row(split, 1), notes, desk, resized);
        fields.onResize(resized);
    }

    void onChange(Runnable then) {
        fields.onChange(() -> {
            if (!filling) {
                take();
                then.run();
            }
        });
    }

    void fill(List<TouchPoint> all) {
        points.clear();
        all.forEach(point -> points.add(point.named()));
        if (points.isEmpty()) {
            points.add(TouchPoint.of("").named());
        }
        list.setItems(points.stream().map(this::label).toArray(String[]::new));
        choose(0);
    }

    /** The touch points; those that say nothing are left out. */
    List<TouchPoint> points() {
        return points.stream().filter(point -> !saysNothing(point)).toList();
    }

    private static boolean saysNothing(TouchPoint point) {
        return point.present().isEmpty() && point.dimensions().isEmpty()
                && Stream.of(point.moment(), point.noticed(), point.felt(), point.saidOrDone(), point.response(),
                        point.words(), point.wentWell(), point.alternative()).allMatch(String::isBlank);
    }

    /** Begins another touch point and goes there. */
    void add() {
        points.add(TouchPoint.of("").named());
        list.add(label(points.getLast()));
        choose(points.size() - 1);
        fields.focus();
    }

    void focus() {
        fields.focus();
    }

    private void remove() {
        points.remove(chosen);
        fill(List.copyOf(points));
        fields.focus();
    }

    private void choose(int index) {
        chosen = index;
        list.select(index);
        filling = true;
        fields.fill(points.get(index));
        filling = false;
        list.getShell().layout(new Control[]{list});
    }

    private void take() {
        TouchPoint now = fields.point(points.get(chosen));
        points.set(chosen, now);
        list.setItem(chosen, label(now));
        list.select(chosen);
    }

    private String label(TouchPoint point) {
        return point.moment().isBlank() ? WORDS.text("point.new") : ShortLine.of(point.moment(), LONGEST);
    }

    private org.eclipse.swt.widgets.List list(Composite parent) {
        org.eclipse.swt.widgets.List made = Named.as(WORDS.text("points"), WidgetIds.set(
                new org.eclipse.swt.widgets.List(parent, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL), "entry.points"));
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        data.widthHint = Letters.grown(LIST_WIDTH);
        data.heightHint = LIST_WIDTH / 2;
        made.setLayoutData(data);
        made.addListener(SWT.Selection, event -> choose(made.getSelectionIndex()));
        return made;
    }

    private static void button(Composite parent, String key, Runnable does) {
        Button button = WidgetIds.set(new Button(parent, SWT.PUSH | SWT.WRAP), "entry." + key);
        button.setText(WORDS.text(key));
        button.addListener(SWT.Selection, event -> does.run());
    }
}
