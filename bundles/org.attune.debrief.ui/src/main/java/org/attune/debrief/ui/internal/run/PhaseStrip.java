package org.attune.debrief.ui.internal.run;

import java.util.ArrayList;
import java.util.List;

import org.attune.debrief.Running;
import org.attune.debrief.ui.internal.parts.Type;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The phases in a row, the current one in bold and marked. On the user interface's thread. */
final class PhaseStrip {
    private static final Words WORDS = Words.of(PhaseStrip.class);

    private final Composite area;
    private final List<Label> labels = new ArrayList<>();
    private final List<String> names;
    private final Font plain;
    private final Font bold;

    PhaseStrip(Composite parent, Running running) {
        area = WidgetIds.set(new Composite(parent, SWT.NONE), "debrief.strip");
        area.setLayout(Grids.buttons());
        area.setLayoutData(Grids.wideFrom(Grids.STEP));
        names = new ArrayList<>(running.framework().phaseTitles().toList());
        names.add(WORDS.text("summary"));
        names.forEach(name -> labels.add(new Label(area, SWT.NONE)));
        plain = area.getFont();
        bold = Type.bold(area);
        show(running);
    }

    void show(Running running) {
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).replace("&", "&&");
            boolean now = i == running.step();
            labels.get(i).setText(now ? WORDS.text("phase.now", name) : name);
            labels.get(i).setFont(now ? bold : plain);
        }
        area.requestLayout();
    }
}
