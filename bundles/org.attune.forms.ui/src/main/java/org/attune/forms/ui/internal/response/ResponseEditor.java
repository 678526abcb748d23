package org.attune.forms.ui.internal.response;

import org.attune.forms.ui.FormSettings;

import org.attune.workbench.parts.DraftedEditor;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import org.attune.forms.filling.Filling;
import org.attune.forms.library.FormAnswers;
import org.attune.forms.library.FormLibrary;
import org.attune.forms.scoring.ScoringPacks;
import org.attune.forms.ui.FormPane;
import org.attune.forms.ui.FormSetting;
import org.attune.records.Records;
import org.attune.records.Saved;
import org.attune.words.Words;
import org.attune.workbench.Editor;
import org.attune.workbench.EditorContribution;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import com.google.gson.JsonObject;

/**
 * The editor of answers. Seeds: {@code form} (the {@code address|version} to answer), {@code about} (the record that the
 * answers are about), {@code draft} (a draft's key). Answers that were handed in are looked at until somebody wants to
 * change them.
 */
@Component(service = Editor.class, scope = ServiceScope.PROTOTYPE)
@EditorContribution(type = "forms.response", label = "%editor.response", icon = "icons/response.svg")
public final class ResponseEditor extends DraftedEditor<Opened, ResponseDesk.Work, Saved> implements Editor {
    private static final Words WORDS = Words.of(ResponseEditor.class);

    private final FormSettings settings;
    private final ScoringPacks packs;
    private Composite seat;
    private ScorePanel scores;
    private ResponseFoot foot;
    private Optional<Opened> opened = Optional.empty();
    private Optional<FormPane> pane = Optional.empty();
    private boolean wasDone;
    private boolean changing;

    /** The editor over these services. */
    @Activate
    public ResponseEditor(@Reference Records records, @Reference FormLibrary library, @Reference FormAnswers answers,
            @Reference FormSettings settings, @Reference ScoringPacks packs) {
        super(WORDS, "response", records,
                new ResponseDesk(records, library, answers, Clock.systemDefaultZone()));
        this.settings = settings;
        this.packs = packs;
    }

    @Override
    protected void make(Composite page) {
        seat = new Composite(page, SWT.NONE);
        seat.setLayout(Grids.columns(1));
        seat.setLayoutData(Grids.whole());
        scores = new ScorePanel(page, site(), packs);
        foot = new ResponseFoot(page, Map.of("change", this::change, "discard", drafting()::discard, "save",
                this::save, "done", this::done));
    }

    /** Whoever has begun to change answers goes on doing so. */
    @Override
    public void fill(Opened now) {
        opened = Optional.of(now);
        wasDone = Opened.isDone(now.response());
        site().audience(now.audience());
        foot.audience(now.audience());
        site().title(title(now));
        now.draftKept().ifPresent(site()::kept);
        say("");
        show(now.response(), now.isDone() && !changing);
        began(now.base(), !now.saved());
    }

    private static String title(Opened now) {
        String title = now.form().form().title(FormSetting.spoken());
        return title.isBlank() ? WORDS.text("untitled") : title;
    }

    private void show(JsonObject response, boolean readOnly) {
        pane.ifPresent(FormPane::dispose);
        Filling filling = response.size() == 0
                ? Filling.begin(opened.orElseThrow().form().form())
                : Filling.goOn(opened.orElseThrow().form().form(), response);
        FormSetting setting = settings.on(site(), "response", left -> drafting().touched());
        FormPane fresh = new FormPane(seat, filling, readOnly ? setting.toLookAt() : setting);
        fresh.setLayoutData(Grids.whole());
        fresh.onChange(drafting()::touched);
        pane = Optional.of(fresh);
        scores.show(filling.form(), response, readOnly);
        foot.offer(readOnly, drafting().isUnsaved());
        page().layout(true, true);
    }

    @Override
    public void focus() {
        pane.ifPresentOrElse(FormPane::setFocus, page()::setFocus);
    }

    private void change() {
        changing = true;
        show(opened.orElseThrow().response(), false);
        focus();
    }

    @Override
    public void unsaved(boolean now) {
        foot.offer(opened.filter(Opened::isDone).isPresent() && !now && !isWriting(), now);
    }

    private boolean isWriting() {
        return pane.filter(shown -> !shown.isReadOnly()).isPresent();
    }

    @Override
    public ResponseDesk.Work typed() {
        return new ResponseDesk.Work(opened.orElseThrow(), site().record(), base(),
                pane.orElseThrow().filling().draft(FormSetting.spoken()));
    }

    /** Hands the answers in, unless something is missing. */
    private void done() {
        pane.orElseThrow().whenCalculated(this::handIn);
    }

    private void handIn() {
        FormPane shown = pane.orElseThrow();
        if (drafting().isSaving() || shown.isReadOnly() || shown.tellProblems()) {
            return;
        }
        JsonObject response = shown.filling().completed(FormSetting.spoken());
        response.addProperty("status", wasDone ? "amended" : "completed");
        drafting().save(typed().with(response));
    }

    @Override
    public void saved(ResponseDesk.Work work, Saved done, boolean typedOn) {
        kept(done.record(), done.version());
        say(done.conflict() ? WORDS.text("conflict") : "");
        if (Opened.isDone(work.response())) {
            handedIn(typedOn);
        }
    }

    private void handedIn(boolean typedOn) {
        wasDone = true;
        changing = typedOn;
        site().messages().done(WORDS.text("handed.in"));
        if (!typedOn) {
            readAgain();
        }
    }

    @Override
    public void discarded() {
        changing = false;
        super.discarded();
    }
}
