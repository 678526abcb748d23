package org.attune.mentoring.ui.internal.self;

import org.attune.forms.ui.FormSettings;

import org.attune.workbench.parts.DraftedEditor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.attune.forms.filling.Filling;
import org.attune.forms.ui.FormPane;
import org.attune.forms.ui.FormSetting;
import org.attune.mentoring.self.SelfPages;
import org.attune.mentoring.self.SelfPart;
import org.attune.mentoring.ui.internal.parts.EditorFoot;
import org.attune.records.Audience;
import org.attune.records.Records;
import org.attune.records.Saved;
import org.attune.words.Words;
import org.attune.workbench.days.DayText;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The editor of a page for oneself: a form that is saved as it is, finished or not. Seed: {@code draft}. */
abstract class SelfEditor extends DraftedEditor<SelfDesk.Opened, SelfDesk.Work, Saved> {
    private static final Words WORDS = Words.of(SelfEditor.class);

    private final SelfPart part;
    private final FormSettings settings;
    private Composite seat;
    private EditorFoot foot;
    private Optional<SelfDesk.Opened> opened = Optional.empty();
    private Optional<FormPane> pane = Optional.empty();

    SelfEditor(SelfPart part, Records records, SelfPages pages, FormSettings settings) {
        super(WORDS, "self", records, new SelfDesk(records, pages, part, Clock.systemDefaultZone()));
        this.part = part;
        this.settings = settings;
    }

    @Override
    protected void makeHead(Composite page) {
        page.setLayout(Grids.view(1));
        Label alone = new Label(page, SWT.WRAP);
        alone.setText(WORDS.text("alone"));
        alone.setLayoutData(Grids.wideFrom(160));
    }

    @Override
    protected void make(Composite page) {
        seat = new Composite(page, SWT.NONE);
        seat.setLayout(Grids.columns(1));
        seat.setLayoutData(Grids.whole());
        foot = new EditorFoot(page, "self", this::save, drafting()::discard);
        site().title(SelfWords.part(part));
        site().audience(Audience.ONLY_ME);
    }

    @Override
    public void fill(SelfDesk.Opened now) {
        opened = Optional.of(now);
        pane.ifPresent(FormPane::dispose);
        Filling filling = now.response().size() == 0
                ? Filling.begin(now.form().form())
                : Filling.goOn(now.form().form(), now.response());
        FormPane fresh = new FormPane(seat, filling,
                settings.on(site(), "self.page", left -> drafting().touched()));
        fresh.setLayoutData(Grids.whole());
        fresh.onChange(drafting()::touched);
        pane = Optional.of(fresh);
        site().title(WORDS.text("title", SelfWords.part(part),
                DayText.ofDisplay().inFigures(now.day(), LocalDate.now())));
        say("");
        began(now.base(), !now.saved());
        page().layout(true, true);
    }

    @Override
    public void focus() {
        pane.ifPresentOrElse(FormPane::setFocus, page()::setFocus);
    }

    @Override
    public SelfDesk.Work typed() {
        return new SelfDesk.Work(opened.orElseThrow(), site().record(), base(),
                pane.orElseThrow().filling().draft(FormSetting.spoken()));
    }

    @Override
    public void unsaved(boolean now) {
        foot.unsaved(now);
    }

    @Override
    public void saved(SelfDesk.Work work, Saved done, boolean typedOn) {
        kept(done.record(), done.version());
        say(done.conflict() ? WORDS.text("conflict") : "");
        site().messages().done(WORDS.text("saved"));
    }
}
