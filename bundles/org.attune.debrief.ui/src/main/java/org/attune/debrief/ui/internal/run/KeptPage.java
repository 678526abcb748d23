package org.attune.debrief.ui.internal.run;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.stream.Collectors;

import org.attune.debrief.Debrief;
import org.attune.debrief.DebriefWords;
import org.attune.debrief.KeptDebrief;
import org.attune.debrief.PhaseNotes;
import org.attune.debrief.ui.internal.parts.Controls;
import org.attune.debrief.ui.internal.parts.Type;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Focus;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Named;
import org.attune.workbench.parts.ScrollPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/**
 * A debrief that is over: what the group read together, the facilitator's notes apart, the five practices to confirm or
 * to change, and the way to paper. On the user interface's thread.
 */
final class KeptPage implements KeptView {
    private static final Words WORDS = Words.of(KeptPage.class);
    private static final int TEXT_HEIGHT = 18 * Grids.STEP;

    private final Composite page;
    private final KeptDebrief kept;
    private final Site site;
    private final RunDesk desk;
    private final Controls make = new Controls(WORDS);
    private final Text summary;
    private Optional<KeptPractices> practices = Optional.empty();

    KeptPage(Composite parent, Site site, Opened.Over over, RunDesk desk) {
        this.kept = over.debrief();
        this.site = site;
        this.desk = desk;
        page = WidgetIds.set(new Composite(parent, SWT.NONE), "debrief.kept");
        page.setLayout(Grids.page(1));
        ScrollPage scroll = new ScrollPage(page, Grids.columns(1), ScrollPage.OF_TEXTS);
        scroll.control().setLayoutData(Grids.whole());
        Composite body = scroll.page();
        make.head(body, "kept.head", 1).setText(title().replace("&", "&&"));
        make.sentence(body, "kept.how", 1).setText(how().replace("&", "&&"));
        summary = Type.large(text(body, "kept.summary",
                SummaryText.of(over.cameUp(), desk.today())));
        rest(body, over);
        buttons();
        site.select(kept.id());
    }

    @Override
    public Composite control() {
        return page;
    }

    @Override
    public String title() {
        DateTimeFormatter form = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
        Debrief debrief = kept.debrief();
        return debrief.setting().date().map(day -> WORDS.text("title.on", debrief.frameworkTitle(), form.format(day)))
                .orElse(debrief.frameworkTitle());
    }

    @Override
    public boolean isTouched() {
        return practices.filter(KeptPractices::isTouched).isPresent();
    }

    @Override
    public void focus() {
        summary.setFocus();
    }

    private void rest(Composite body, Opened.Over over) {
        Debrief debrief = kept.debrief();
        String notes = debrief.phases().stream().filter(phase -> !phase.text().isBlank()).map(KeptPage::phase)
                .collect(Collectors.joining("\n\n"));
        if (!notes.isEmpty()) {
            make.head(body, "kept.notes", 1);
            text(body, "kept.notes.text", notes);
        }
        if (!debrief.media().isEmpty()) {
            new MediaLines(body, site, desk.media(), debrief.media());
        }
        if (debrief.wasHeld()) {
            practices = Optional.of(new KeptPractices(body, site, desk, over));
        }
    }

    private void buttons() {
        Composite row = Grids.buttonRow(page);
        make.button(row, "kept.print", () -> {
            site.select(kept.id());
            site.run("report.print");
        });
    }

    private String how() {
        Debrief debrief = kept.debrief();
        if (debrief.state().equals(Debrief.NOT_HELD)) {
            return WORDS.text("kept.notheld", word(DebriefWords.NOT_HELD, debrief.closing().notHeld()));
        }
        String minutes = debrief.closing().minutes().map(held -> WORDS.text("kept.minutes", held)).orElse("");
        String early = Optional.of(debrief.closing().endedEarly()).filter(why -> !why.isBlank())
                .map(why -> WORDS.text("kept.early", word(DebriefWords.ENDED_EARLY, why))).orElse("");
        String consent = debrief.agreement().consented() ? "" : WORDS.text("kept.noconsent");
        return String.join(" ", minutes, early, consent).strip();
    }

    private String word(String vocabulary, String code) {
        return desk.vocabularies().label(vocabulary, code);
    }

    private static String phase(PhaseNotes phase) {
        return phase.title() + "\n" + phase.text();
    }

    private static Text text(Composite body, String key, String words) {
        Text text = Named.as(WORDS.text(key), WidgetIds.set(
                new Text(body, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER), "debrief." + key));
        text.setText(words);
        GridData data = Grids.wide();
        data.heightHint = TEXT_HEIGHT;
        data.widthHint = TEXT_HEIGHT;
        text.setLayoutData(data);
        Focus.tabLeaves(text);
        return text;
    }
}
