package org.attune.mentoring.ui.internal.entry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.attune.mentoring.Entry;
import org.attune.practice.TouchPoint;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.days.DayText;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Letters;
import org.attune.workbench.parts.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The learner's entry before this one, to be read beside it. */
final class LastTime {
    private static final Words WORDS = Words.of(LastTime.class);
    private static final int WIDTH = 34 * Grids.STEP;

    private final Composite side;
    private final Label title;
    private final Text text;

    LastTime(Composite parent) {
        side = new Composite(parent, SWT.NONE);
        side.setLayout(Grids.view(1));
        GridData data = new GridData(SWT.FILL, SWT.FILL, false, true);
        data.widthHint = Letters.grown(WIDTH);
        side.setLayoutData(data);
        title = new Label(side, SWT.NONE);
        title.setLayoutData(Grids.wide());
        text = Named.as(WORDS.text("last"), WidgetIds.set(
                new Text(side, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER), "entry.last"));
        text.setLayoutData(Grids.table());
        Grids.show(side, false);
    }

    void show(boolean beside) {
        Grids.show(side, beside);
        side.getParent().layout(true, true);
    }

    boolean isShown() {
        return side.getVisible();
    }

    void fill(Optional<Entry> last, LocalDate today) {
        title.setText(last.flatMap(entry -> entry.encounter().date())
                .map(day -> WORDS.text("last.on", DayText.ofDisplay().inFigures(day, today)))
                .orElse(WORDS.text("last")));
        text.setText(last.map(LastTime::said).orElse(WORDS.text("last.none")));
        side.layout();
    }

    private static String said(Entry entry) {
        String moments = entry.touchPoints().stream().map(TouchPoint::moment).filter(moment -> !moment.isBlank())
                .collect(Collectors.joining("\n"));
        return Stream.of(part("donewell", entry.doneWell()), part("nexttime", entry.nextTime()),
                part("points", moments), part("feedback", entry.feedback())).filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static String part(String key, String said) {
        return said.isBlank() ? "" : WORDS.text("last.part", WORDS.text(key), said.strip());
    }
}
