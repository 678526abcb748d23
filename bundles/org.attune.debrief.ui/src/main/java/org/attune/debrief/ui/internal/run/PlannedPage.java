package org.attune.debrief.ui.internal.run;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Consumer;

import org.attune.debrief.Debriefs;
import org.attune.debrief.KeptDebrief;
import org.attune.debrief.ui.internal.parts.Controls;
import org.attune.debrief.ui.internal.start.NotHeldDialog;
import org.attune.frameworks.Term;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** A debrief that is planned: begin it, or say why it was not held. On the user interface's thread. */
final class PlannedPage implements KeptView {
    private static final Words WORDS = Words.of(PlannedPage.class);

    private final Composite page;
    private final KeptDebrief planned;
    private final Button begin;

    PlannedPage(Composite parent, Site site, KeptDebrief planned, Consumer<KeptDebrief> begins, Debriefs debriefs,
            List<Term> reasons, Runnable changed) {
        this.planned = planned;
        page = WidgetIds.set(new Composite(parent, SWT.NONE), "debrief.planned");
        page.setLayout(Grids.page(1));
        Controls make = new Controls(WORDS);
        make.head(page, "planned.head", 1).setText(title().replace("&", "&&"));
        make.sentence(page, "planned.what", 1);
        Composite row = Grids.buttonRow(page);
        begin = make.button(row, "planned.begin", () -> begins.accept(planned));
        make.button(row, "planned.notheld", () -> new NotHeldDialog(site, reasons,
                reason -> debriefs.notHeld(planned, reason), changed).open());
    }

    @Override
    public Composite control() {
        return page;
    }

    @Override
    public String title() {
        DateTimeFormatter form = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
        return planned.debrief().setting().date()
                .map(day -> WORDS.text("title.on", planned.debrief().frameworkTitle(), form.format(day)))
                .orElse(planned.debrief().frameworkTitle());
    }

    @Override
    public void focus() {
        begin.setFocus();
    }
}
